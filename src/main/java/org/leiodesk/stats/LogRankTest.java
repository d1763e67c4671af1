package org.leiodesk.stats;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The log-rank test of two groups. At each time with events the expected number in the first group is
 * {@code d n1 / n}, its variance {@code d (n1/n) (1 - n1/n) (n - d) / (n - 1)}; with O, E and V summed over the times,
 * {@code (O - E)^2 / V} is compared with the chi-squared distribution with one degree of freedom. Ties and close times
 * as in {@link KaplanMeier}.
 *
 * <p>Reference: Mantel, Cancer Chemother Rep 50 (1966) 163. In R: {@code survdiff(Surv(time, status) ~ group)}.
 *
 * @param firstObserved events in the first group
 * @param firstExpected events expected there if the groups were alike
 * @param secondObserved events in the second group
 * @param secondExpected events expected there
 * @param variance of observed minus expected
 * @param chiSquared the statistic; not estimable when the variance is 0: no subjects, no events, or never both groups at
 *     risk
 * @param pValue two-sided; not estimable as the statistic
 */
public record LogRankTest(
        int firstObserved,
        double firstExpected,
        int secondObserved,
        double secondExpected,
        double variance,
        Estimate chiSquared,
        Estimate pValue) {

    private static final ChiSquaredDistribution ONE_DEGREE = ChiSquaredDistribution.of(1);

    /**
     * Runs the test.
     *
     * @param times one for each subject: finite, at least 0, any order
     * @param isEvent for each time: true for an event, false for a censoring
     * @param inFirst for each time: true for the first group, false for the second
     * @throws IllegalArgumentException when a time is negative, infinite or NaN, and when the arrays differ in length
     */
    public static LogRankTest of(double[] times, boolean[] isEvent, boolean[] inFirst) {
        Arguments.sameLength(times, inFirst);
        TimeGrid grid = TimeGrid.of(times, isEvent);
        int[] leaving = new int[grid.size];
        int atRiskFirst = 0;
        int observed = 0;
        for (int i = 0; i < times.length; i++) {
            if (inFirst[i]) {
                leaving[grid.indexAt(times[i])]++;
                atRiskFirst++;
                observed += isEvent[i] ? 1 : 0;
            }
        }
        int atRisk = times.length;
        int events = 0;
        double expected = 0;
        double variance = 0;
        for (int i = 0; i < grid.size; i++) {
            int d = grid.events[i];
            double share = (double) atRiskFirst / atRisk;
            expected += d * share;
            if (atRisk > 1) {
                variance += d * share * (1 - share) * (atRisk - d) / (atRisk - 1);
            }
            events += d;
            atRisk -= d + grid.censored[i];
            atRiskFirst -= leaving[i];
        }
        double difference = observed - expected;
        Estimate chiSquared =
                variance > 0 ? Estimate.of(difference * difference / variance) : Estimate.Missing.NOT_ESTIMABLE;
        return new LogRankTest(
                observed,
                expected,
                events - observed,
                events - expected,
                variance,
                chiSquared,
                chiSquared.map(ONE_DEGREE::survivalProbability));
    }
}
