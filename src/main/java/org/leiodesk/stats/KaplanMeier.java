package org.leiodesk.stats;

import java.util.stream.IntStream;

/**
 * The product-limit estimate of a survival function from times that end in an event or a censoring.
 *
 * <p>At each distinct time {@code t_i} with {@code d_i} events among {@code n_i} at risk (time at least {@code t_i}):
 * {@code S(t) = product over t_i <= t of (n_i - d_i) / n_i}. Events come before censorings at the same time: who is
 * censored at {@code t_i} is at risk there. Greenwood's variance of log S is
 * {@code sum of d_i / (n_i (n_i - d_i))}, the standard error of S is S times its root.
 *
 * <p>Times may come in any order and unit; those closer than 1.5e-8, absolutely or relative to the mean of the distinct
 * times, are one time, as in R's {@code survfit} (its {@code timefix}). No subjects at all give a curve without steps,
 * on which nothing is estimable. When all are censored S stays 1 and no quantile is reached. One subject with an event
 * has a median, its time, without an interval.
 *
 * <p>References: Kaplan and Meier, J Am Stat Assoc 53 (1958) 457; Greenwood (1926); results agree with R 4.2.2,
 * survival 3.5-3, {@code survfit(Surv(time, status) ~ 1)}.
 */
public final class KaplanMeier {

    /** The level of intervals unless another is asked for. */
    public static final double DEFAULT_LEVEL = 0.95;

    // So many steps take about a millisecond; from there on more than one core pays.
    private static final int WORTH_SHARING = 10_000;

    private KaplanMeier() {}

    /** The curve with log-log intervals at 95 %; see {@link #fit(double[], boolean[], ConfidenceTransform, double)}. */
    public static SurvivalCurve fit(double[] times, boolean[] isEvent) {
        return fit(times, isEvent, ConfidenceTransform.LOG_LOG, DEFAULT_LEVEL);
    }

    /**
     * The curve with its intervals. Time and memory grow with the number of subjects, not faster; the arrays given are
     * not changed.
     *
     * @param times one for each subject: finite, at least 0
     * @param isEvent for each time, in the same order: true for an event, false for a censoring
     * @param transform the scale of the intervals
     * @param level of the two-sided intervals, between 0 and 1, usually 0.95
     * @throws IllegalArgumentException when a time is negative, infinite or NaN, when there are not as many flags as times,
     *     and for a level of 0, of 1 or beyond
     */
    public static SurvivalCurve fit(double[] times, boolean[] isEvent, ConfidenceTransform transform, double level) {
        double z = Arguments.twoSidedZ(level);
        TimeGrid grid = TimeGrid.of(times, isEvent);
        double[] survival = new double[grid.size];
        double[] logError = new double[grid.size];
        int atRisk = grid.subjects;
        double s = 1;
        double variance = 0;
        for (int i = 0; i < grid.size; i++) {
            int d = grid.events[i];
            if (d > 0) {
                s *= (double) (atRisk - d) / atRisk;
                variance += (double) d / ((double) atRisk * (atRisk - d));
            }
            survival[i] = s;
            // Where S is 0 the variance is infinite.
            logError[i] = s == 0 ? Double.NaN : Math.sqrt(variance);
            atRisk -= d + grid.censored[i];
        }
        return curve(grid, survival, logError, transform, level, z);
    }

    /** The curve of steps that are known, with its limits: those change with an event only, and are carried over censorings. */
    static SurvivalCurve curve(
            TimeGrid grid,
            double[] survival,
            double[] logError,
            ConfidenceTransform transform,
            double level,
            double z) {
        double[] lower = new double[grid.size];
        double[] upper = new double[grid.size];
        IntStream steps = IntStream.range(0, grid.size).filter(i -> i == 0 || grid.events[i] > 0);
        (grid.size < WORTH_SHARING ? steps : steps.parallel())
                .forEach(i -> transform.limits(survival[i], logError[i], z, lower, upper, i));
        for (int i = 1; i < grid.size; i++) {
            if (grid.events[i] == 0) {
                lower[i] = lower[i - 1];
                upper[i] = upper[i - 1];
            }
        }
        return new SurvivalCurve(grid, survival, logError, lower, upper, transform, level);
    }

    /**
     * The reverse curve: events and censorings change places, so that it estimates how long subjects were followed.
     * Its median is the median follow-up.
     *
     * <p>Reference: Schemper and Smith, Control Clin Trials 17 (1996) 343.
     *
     * @param times as for {@link #fit(double[], boolean[], ConfidenceTransform, double)}
     * @param isEvent the flags of the forward curve; they are exchanged here
     * @param transform as there
     * @param level as there
     */
    public static SurvivalCurve reverse(
            double[] times, boolean[] isEvent, ConfidenceTransform transform, double level) {
        boolean[] isCensoring = new boolean[isEvent.length];
        for (int i = 0; i < isEvent.length; i++) {
            isCensoring[i] = !isEvent[i];
        }
        return fit(times, isCensoring, transform, level);
    }
}
