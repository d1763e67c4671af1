package org.leiodesk.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.leiodesk.stats.Estimate.Missing.NOT_ESTIMABLE;
import static org.leiodesk.stats.Oracles.agrees;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Log-rank and Cox; expected values by R 4.2.2, survival 3.5-3, 1e-9 relative. */
class GroupComparisonTest {

    private static final boolean[] AML_MAINTAINED = Aml.flags("11111111111000000000000");
    private static final double[] AML_NOT_MAINTAINED = new double[23];

    static {
        Arrays.fill(AML_NOT_MAINTAINED, 11, 23, 1);
    }

    /** Edmonson et al. 1979; {@code ovarian} in R's survival package: futime, fustat, age, and whether rx is 1. */
    private static final double[] OVARIAN_DAYS = {
        59, 115, 156, 421, 431, 448, 464, 475, 477, 563, 638, 744, 769, 770, 803, 855, 1040, 1106, 1129, 1206, 1227,
        268, 329, 353, 365, 377
    };

    private static final boolean[] OVARIAN_DEATH = Aml.flags("11101011011000000000011110");
    private static final double[] OVARIAN_AGE = {
        72.3315, 74.4932, 66.4658, 53.3644, 50.3397, 56.4301, 56.937, 59.8548, 64.1753, 55.1781, 56.7562, 50.1096,
                59.6301,
        57.0521, 39.2712, 43.1233, 38.8932, 44.6, 53.9068, 44.2055, 59.589, 74.5041, 43.137, 63.2192, 64.4247, 58.3096
    };
    private static final boolean[] OVARIAN_FIRST = Aml.flags("11101100101000111100011000");

    /** {@code survdiff(Surv(time, status) ~ x, aml)}. */
    @Test
    void logRankIsSurvdiffWithTies() {
        LogRankTest test = LogRankTest.of(Aml.ALL, Aml.ALL_EVENT, AML_MAINTAINED);
        assertThat(test.firstObserved()).isEqualTo(7);
        assertThat(test.secondObserved()).isEqualTo(11);
        agrees("expected", test.firstExpected(), 10.6893359923007250);
        agrees("expected", test.secondExpected(), 7.3106640076992759);
        agrees("variance", test.variance(), 4.0075507459387349);
        agrees("chi-squared", test.chiSquared().value(), 3.3963886989776011);
        agrees("p", test.pValue().value(), 0.0653393220405051);
    }

    /** {@code survdiff(Surv(futime, fustat) ~ rx, ovarian)}: the example of its help page, chi-squared 1.1, p 0.303. */
    @Test
    void logRankIsSurvdiffWithoutTies() {
        LogRankTest test = LogRankTest.of(OVARIAN_DAYS, OVARIAN_DEATH, OVARIAN_FIRST);
        agrees("expected", test.firstExpected(), 5.233531017149943);
        agrees("chi-squared", test.chiSquared().value(), 1.062739861291414);
        agrees("p", test.pValue().value(), 0.302591116989095);
    }

    /** {@code coxph(Surv(time, status) ~ x, aml, control = coxph.control(eps = 1e-15, iter.max = 50))}. */
    @Test
    void coxIsCoxphWithEfronTies() {
        CoxRegression cox = CoxRegression.fit(Aml.ALL, Aml.ALL_EVENT, AML_NOT_MAINTAINED);
        agrees("coefficient", cox.coefficient().value(), 0.9155325750147731);
        agrees("standard error", cox.standardError().value(), 0.5119342751720094);
        agrees("hazard ratio", cox.hazardRatio().value(), 2.4981053261722796);
        agrees("lower", cox.interval(0.95).lower().value(), 0.9159072574364521);
        agrees("upper", cox.interval(0.95).upper().value(), 6.8134957660637339);
        agrees("p", cox.pValue().value(), 0.0737148606390306);
    }

    /** {@code coxph(Surv(futime, fustat) ~ age, ovarian, control = ...)}. */
    @Test
    void coxIsCoxphForAContinuousCovariate() {
        CoxRegression cox = CoxRegression.fit(OVARIAN_DAYS, OVARIAN_DEATH, OVARIAN_AGE);
        agrees("coefficient", cox.coefficient().value(), 0.16161985740631596);
        agrees("standard error", cox.standardError().value(), 0.04974012450264217);
        agrees("lower", cox.interval(0.95).lower().value(), 1.06623207112590346);
        agrees("upper", cox.interval(0.95).upper().value(), 1.29577466085842730);
        agrees("p", cox.pValue().value(), 0.00115695361003499);
    }

    /**
     * The covariate is the time set off by 0.8 up and down in turn; the last subject's was mistyped as a million. By Newton's
     * method in 40 digits; R stops at -0.00057 with a warning.
     */
    @Test
    void oneFarOutlierDoesNotHideWhatTheOthersSay() {
        double[] times = IntStream.rangeClosed(1, 20).asDoubleStream().toArray();
        double[] covariate = Arrays.stream(times)
                .map(t -> t == 20 ? 1_000_000 : t % 2 == 0 ? t - 0.8 : t + 0.8)
                .toArray();
        CoxRegression cox = CoxRegression.fit(times, Aml.flags("1".repeat(20)), covariate);
        agrees("coefficient", cox.coefficient().value(), -1.2586091974363957);
        agrees("standard error", cox.standardError().value(), 0.33553964252768823);
    }

    /** As above for 60 subjects and offsets of 40 days; the search once ended without an answer here. By 40 digits. */
    @Test
    void theMaximumIsFoundHoweverTheCovariateIsSpread() {
        double[] times = IntStream.rangeClosed(1, 60).asDoubleStream().toArray();
        double[] covariate = Arrays.stream(times)
                .map(t -> t == 60 ? 1_000_000 : t % 2 == 0 ? t - 40 : t + 40)
                .toArray();
        CoxRegression cox = CoxRegression.fit(times, Aml.flags("1".repeat(60)), covariate);
        agrees("coefficient", cox.coefficient().value(), -0.0096236824370141776);
        agrees("standard error", cox.standardError().value(), 0.0033657425380783596);
    }

    /** {@code survdiff} and {@code coxph} of {@code Surv(c(-0, 0, 1, 2, 3, 4), c(1, 1, 1, 1, 0, 1))} by 1, 0, 1, 0, 1, 0. */
    @Test
    void minusZeroIsZero() {
        double[] times = {-0.0, 0, 1, 2, 3, 4};
        boolean[] isEvent = Aml.flags("111101");
        LogRankTest test = LogRankTest.of(times, isEvent, Aml.flags("101010"));
        agrees("expected", test.firstExpected(), 1.8333333333333333);
        agrees("chi-squared", test.chiSquared().value(), 0.031847133757961818);
        CoxRegression cox = CoxRegression.fit(times, isEvent, new double[] {1, 0, 1, 0, 1, 0});
        agrees("coefficient", cox.coefficient().value(), 0.1707048952583422);
        agrees("standard error", cox.standardError().value(), 1.0110553732942096);
    }

    @Test
    void groupsThatCannotBeComparedAreNotEstimable() {
        double[] times = {1, 2, 3, 4};
        boolean[] events = Aml.flags("1111");
        boolean[] none = Aml.flags("0000");
        LogRankTest oneGroup = LogRankTest.of(times, events, events);
        assertThat(oneGroup).isEqualTo(new LogRankTest(4, 4, 0, 0, 0, NOT_ESTIMABLE, NOT_ESTIMABLE));
        assertThat(LogRankTest.of(times, none, Aml.flags("0101")).pValue()).isEqualTo(NOT_ESTIMABLE);
        assertThat(LogRankTest.of(new double[0], new boolean[0], new boolean[0]).pValue())
                .isEqualTo(NOT_ESTIMABLE);

        CoxRegression nothing = new CoxRegression(NOT_ESTIMABLE, NOT_ESTIMABLE);
        assertThat(CoxRegression.fit(times, events, new double[] {7, 7, 7, 7})).isEqualTo(nothing);
        assertThat(CoxRegression.fit(times, none, times)).isEqualTo(nothing);
        assertThat(CoxRegression.fit(times, Aml.flags("1100"), new double[] {1, 1, 0, 0}))
                .as("all events in one group")
                .isEqualTo(nothing);
        assertThat(CoxRegression.fit(new double[0], new boolean[0], new double[0]))
                .isEqualTo(nothing);
        assertThat(nothing.hazardRatio()).isEqualTo(NOT_ESTIMABLE);
        assertThat(nothing.interval(0.95)).isEqualTo(Interval.none());
        assertThat(nothing.pValue()).isEqualTo(NOT_ESTIMABLE);
    }

    /** Swapping the groups keeps the statistic and inverts the ratio; another unit of time changes nothing. */
    @Test
    void groupsMirrorEachOther() {
        Random random = new Random(20261123);
        for (int sample = 0; sample < 2_000; sample++) {
            int n = 8 + random.nextInt(60);
            double[] times = random.ints(n, 0, 40).asDoubleStream().toArray();
            double[] scaled = Arrays.stream(times).map(t -> t * 4).toArray();
            boolean[] events = new boolean[n];
            boolean[] first = new boolean[n];
            boolean[] second = new boolean[n];
            double[] x = new double[n];
            double[] y = new double[n];
            for (int i = 0; i < n; i++) {
                events[i] = random.nextDouble() < 0.7;
                first[i] = random.nextBoolean();
                second[i] = !first[i];
                x[i] = first[i] ? 1 : 0;
                y[i] = 1 - x[i];
            }
            LogRankTest one = LogRankTest.of(times, events, first);
            LogRankTest other = LogRankTest.of(scaled, events, second);
            assertThat(one.chiSquared().toOptional().orElse(-1))
                    .isCloseTo(other.chiSquared().toOptional().orElse(-1), within(1e-9));
            CoxRegression ratio = CoxRegression.fit(times, events, x);
            CoxRegression inverse = CoxRegression.fit(scaled, events, y);
            assertThat(ratio.coefficient().toOptional().orElse(-99))
                    .isCloseTo(inverse.coefficient().map(b -> -b).toOptional().orElse(-99), within(1e-9));
        }
    }

    @Test
    void impossibleArgumentsAreRefused() {
        double[] times = {1, 2};
        boolean[] events = {true, false};
        assertThatThrownBy(() -> CoxRegression.fit(times, events, new double[] {1, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A covariate must be a finite number, not NaN.");
        assertThatThrownBy(() -> CoxRegression.fit(times, events, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There must be a covariate for each time, but there are 2 times and 1 covariates.");
        assertThatThrownBy(() -> LogRankTest.of(new double[] {1, -2}, events, events))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LogRankTest.of(times, events, new boolean[] {true}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        CoxRegression.fit(times, events, new double[] {0, 1}).interval(1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
