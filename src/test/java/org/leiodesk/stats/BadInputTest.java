package org.leiodesk.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leiodesk.stats.Estimate.Missing.NOT_ESTIMABLE;
import static org.leiodesk.stats.Estimate.Missing.NOT_REACHED;

import java.util.List;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;

/** What every estimator answers to input at or beyond the edge: refused in a sentence, or a value that says what is missing. */
class BadInputTest {
    private static final double[] BEYOND = {-1, -Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY};
    private static final double[] NO_LEVEL = {0, 1, -0.5, 95, Double.NaN};
    private static final boolean[] EVENT = {true, true};
    private static final CoxRegression NO_RATIO = new CoxRegression(NOT_ESTIMABLE, NOT_ESTIMABLE);

    @Test
    void timesThatAreNegativeOrNotFiniteAreRefusedByEveryEstimatorOfTimes() {
        for (double bad : BEYOND) {
            double[] times = {5, bad};
            List<Runnable> estimators = List.of(
                    () -> KaplanMeier.fit(times, EVENT),
                    () -> KaplanMeier.reverse(times, EVENT, ConfidenceTransform.PLAIN, 0.9),
                    () -> LogRankTest.of(times, EVENT, new boolean[] {true, false}),
                    () -> CoxRegression.fit(times, EVENT, new double[] {0, 1}));
            for (Runnable estimator : estimators) {
                assertThatThrownBy(estimator::run)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("A time must be a finite number of at least 0, not " + bad + ".");
            }
        }
    }

    @Test
    void aCurveIsAskedAboutTimesOfTheSameDomain() {
        SurvivalCurve curve = KaplanMeier.fit(new double[] {1, 2}, EVENT);
        for (double bad : BEYOND) {
            assertThatThrownBy(() -> curve.landmark(bad)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> curve.numbersAt(bad)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(curve.landmark(-0.0).survival()).isEqualTo(Estimate.of(1));
        assertThat(curve.landmark(Double.MAX_VALUE).survival()).isEqualTo(Estimate.of(0));
    }

    @Test
    void levelsSharesAndRatesOutsideTheirRangeAreRefused() {
        SurvivalCurve curve = KaplanMeier.fit(new double[] {1, 2}, EVENT);
        Proportion proportion = new Proportion(1, 2);
        SimonDesign design = new SimonDesign(0, 1, 1, 2);
        List<DoubleConsumer> openRange = List.of(
                level -> KaplanMeier.fit(new double[] {1}, new boolean[] {true}, ConfidenceTransform.LOG, level),
                curve::quantile,
                level -> proportion.interval(BinomialInterval.CLOPPER_PEARSON, level),
                level -> proportion.interval(BinomialInterval.WILSON, level),
                level -> design.interval(1, level),
                NO_RATIO::interval,
                rate -> new SimonSearch(rate, 0.5, 0.05, 0.2, 50));
        for (double bad : NO_LEVEL) {
            for (DoubleConsumer call : openRange) {
                assertThatThrownBy(() -> call.accept(bad)).isInstanceOf(IllegalArgumentException.class);
            }
        }
        List<DoubleConsumer> closedRange = List.of(
                rate -> BinomialTest.greater(proportion, rate),
                rate -> BinomialTest.less(proportion, rate),
                rate -> BinomialTest.twoSided(proportion, rate),
                rate -> design.pValue(1, rate),
                design::stopProbability,
                design::expectedSubjects,
                design::activeProbability);
        for (double bad : new double[] {-0.1, 1.1, 95, Double.NaN}) {
            for (DoubleConsumer call : closedRange) {
                assertThatThrownBy(() -> call.accept(bad))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("A rate must lie from 0 to 1, not be " + bad + ".");
            }
        }
    }

    /** A rate of 0 or 1 is a hypothesis like another; binom.test(0, 2, 0) gives 1, binom.test(1, 2, 0) gives 0. */
    @Test
    void ratesOfZeroAndOneCanBeTested() {
        assertThat(BinomialTest.twoSided(new Proportion(0, 2), 0)).isEqualTo(Estimate.of(1));
        assertThat(BinomialTest.twoSided(new Proportion(1, 2), 0)).isEqualTo(Estimate.of(0));
        assertThat(BinomialTest.greater(new Proportion(1, 2), 0)).isEqualTo(Estimate.of(0));
        assertThat(BinomialTest.less(new Proportion(1, 2), 1)).isEqualTo(Estimate.of(0));
        assertThat(BinomialTest.twoSided(new Proportion(2, 2), 1)).isEqualTo(Estimate.of(1));
    }

    @Test
    void anEmptySetIsNotEstimable() {
        double[] none = {};
        boolean[] no = {};
        for (ConfidenceTransform transform : ConfidenceTransform.values()) {
            SurvivalCurve curve = KaplanMeier.fit(none, no, transform, 0.95);
            assertThat(curve.steps()).isEmpty();
            assertThat(curve.median()).isEqualTo(new SurvivalQuantile(0.5, NOT_ESTIMABLE, Interval.none()));
            assertThat(curve.landmark(0)).isEqualTo(new Landmark(0, 0, NOT_ESTIMABLE, NOT_ESTIMABLE, Interval.none()));
            assertThat(curve.numbersAt(0)).isEqualTo(new NumbersAtRisk(0, 0, 0, 0));
        }
        assertThat(LogRankTest.of(none, no, no))
                .isEqualTo(new LogRankTest(0, 0, 0, 0, 0, NOT_ESTIMABLE, NOT_ESTIMABLE));
        assertThat(CoxRegression.fit(none, no, none)).isEqualTo(NO_RATIO);
        Proportion nobody = new Proportion(0, 0);
        assertThat(nobody.rate()).isEqualTo(NOT_ESTIMABLE);
        assertThat(nobody.interval(BinomialInterval.CLOPPER_PEARSON, 0.95)).isEqualTo(Interval.none());
        assertThat(BinomialTest.twoSided(nobody, 0.5)).isEqualTo(NOT_ESTIMABLE);
    }

    @Test
    void allCensoredReachesNoQuantileAndComparesNoGroups() {
        double[] times = {3, 5, 8};
        boolean[] none = {false, false, false};
        SurvivalCurve curve = KaplanMeier.fit(times, none);
        assertThat(curve.median()).isEqualTo(new SurvivalQuantile(0.5, NOT_REACHED, Interval.none()));
        assertThat(curve.landmark(8).survival()).isEqualTo(Estimate.of(1));
        assertThat(curve.landmark(9).survival()).isEqualTo(NOT_ESTIMABLE);
        assertThat(LogRankTest.of(times, none, new boolean[] {true, false, true}))
                .isEqualTo(new LogRankTest(0, 0, 0, 0, 0, NOT_ESTIMABLE, NOT_ESTIMABLE));
        assertThat(CoxRegression.fit(times, none, new double[] {0, 1, 0})).isEqualTo(NO_RATIO);
    }

    @Test
    void oneSubjectHasACurveButNoComparison() {
        double[] time = {5};
        boolean[] event = {true};
        assertThat(KaplanMeier.fit(time, event).steps())
                .containsExactly(new SurvivalStep(5, 1, 1, 0, 0, NOT_ESTIMABLE, NOT_ESTIMABLE, Interval.none()));
        assertThat(KaplanMeier.fit(time, event).median())
                .isEqualTo(new SurvivalQuantile(0.5, Estimate.of(5), Interval.none()));
        assertThat(KaplanMeier.fit(time, new boolean[] {false}).steps())
                .containsExactly(new SurvivalStep(5, 1, 0, 1, 1, Estimate.of(0), Estimate.of(0), Interval.none()));
        assertThat(LogRankTest.of(time, event, event))
                .isEqualTo(new LogRankTest(1, 1, 0, 0, 0, NOT_ESTIMABLE, NOT_ESTIMABLE));
        assertThat(CoxRegression.fit(time, event, time)).isEqualTo(NO_RATIO);
    }

    @Test
    void arraysOfDifferentLengthsAreRefused() {
        double[] times = {1, 2};
        boolean[] one = {true};
        List<Runnable> estimators = List.of(
                () -> KaplanMeier.fit(times, one),
                () -> KaplanMeier.reverse(times, one, ConfidenceTransform.LOG, 0.9),
                () -> LogRankTest.of(times, one, EVENT),
                () -> LogRankTest.of(times, EVENT, one),
                () -> CoxRegression.fit(times, one, times),
                () -> CoxRegression.fit(times, EVENT, new double[] {1}));
        for (Runnable estimator : estimators) {
            assertThatThrownBy(estimator::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("There must be a ");
        }
    }

    /** Beyond what a double can hold between its ends the covariate cannot be scaled; such numbers are no measurements. */
    @Test
    void aCovariateAsWideAsTheDoublesIsNotEstimable() {
        assertThat(CoxRegression.fit(
                        new double[] {1, 2, 3}, new boolean[] {true, true, true}, new double[] {-1e308, 1e308, 0}))
                .isEqualTo(NO_RATIO);
    }
}
