package org.leiodesk.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leiodesk.stats.ConfidenceTransform.LOG;
import static org.leiodesk.stats.ConfidenceTransform.LOG_LOG;
import static org.leiodesk.stats.ConfidenceTransform.PLAIN;
import static org.leiodesk.stats.Estimate.Missing.NOT_ESTIMABLE;
import static org.leiodesk.stats.Estimate.Missing.NOT_REACHED;

import java.util.List;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {

    /**
     * R 4.2.2, survival 3.5-3, 1e-9 relative:
     * {@code summary(survfit(Surv(time, status) ~ 1, aml[aml$x == "Maintained", ], conf.type = "log-log"), censored = TRUE)}.
     */
    @Test
    void aStepCarriesWhatSurvfitGives() {
        SurvivalCurve curve = KaplanMeier.fit(Aml.MAINTAINED, Aml.MAINTAINED_EVENT);
        assertThat(curve.size()).isEqualTo(10);
        SurvivalStep step = curve.step(2);
        assertThat(List.of(step.time(), step.atRisk(), step.events(), step.censored()))
                .isEqualTo(List.of(18.0, 8, 1, 0));
        Oracles.agrees("S", step.survival(), 0.715909090909);
        Oracles.agrees("se", step.standardError().value(), 0.1396649705572);
        Oracles.agrees("se of log S", step.logStandardError().value(), 0.1950875779212);
        Oracles.agrees("lower", step.interval().lower().value(), 0.3501903859079);
        Oracles.agrees("upper", step.interval().upper().value(), 0.899023974191);
    }

    /** The same call with conf.type "log" and "plain", at the times 18 and 48. */
    @Test
    void limitsOfTheOtherTransformsAreThoseOfSurvfit() {
        SurvivalCurve log = KaplanMeier.fit(Aml.MAINTAINED, Aml.MAINTAINED_EVENT, LOG, 0.95);
        Oracles.agrees("log lower", log.step(2).interval().lower().value(), 0.4884262874221);
        Oracles.agrees("log upper", log.step(2).interval().upper().value(), 1);
        Oracles.agrees("log upper at 48", log.step(8).interval().upper().value(), 0.943525769475);
        SurvivalCurve plain = KaplanMeier.fit(Aml.MAINTAINED, Aml.MAINTAINED_EVENT, PLAIN, 0.95);
        Oracles.agrees("plain lower", plain.step(2).interval().lower().value(), 0.4421707787151);
        Oracles.agrees("plain upper", plain.step(2).interval().upper().value(), 0.989647403103);
        Oracles.agrees("plain lower at 48", plain.step(8).interval().lower().value(), 0);
    }

    /** Published with R's survfit: median 31 weeks, 18 to not reached (log); 31, 18 to 48 (plain); all 23: 27, 18 to 45. */
    @Test
    void mediansAreThePublishedOnes() {
        assertThat(KaplanMeier.fit(Aml.MAINTAINED, Aml.MAINTAINED_EVENT, LOG, 0.95)
                        .median())
                .isEqualTo(quantile(31, new Interval(Estimate.of(18), NOT_REACHED)));
        assertThat(KaplanMeier.fit(Aml.MAINTAINED, Aml.MAINTAINED_EVENT, PLAIN, 0.95)
                        .median())
                .isEqualTo(quantile(31, Interval.of(18, 48)));
        assertThat(KaplanMeier.fit(Aml.MAINTAINED, Aml.MAINTAINED_EVENT).median())
                .isEqualTo(quantile(31, new Interval(Estimate.of(13), NOT_REACHED)));
        assertThat(KaplanMeier.fit(Aml.ALL, Aml.ALL_EVENT, LOG, 0.95).median())
                .isEqualTo(quantile(27, Interval.of(18, 45)));
    }

    /** S is 3/4, 1/2 and then 1/4: from 2 to 9 the curve lies on one half, so the median is (2 + 9) / 2. */
    @Test
    void theMedianIsTheMiddleOfAStepThatLiesOnOneHalf() {
        double[] times = {1, 2, 9, 10};
        assertThat(KaplanMeier.fit(times, Aml.flags("1111")).median().estimate())
                .isEqualTo(Estimate.of(5.5));
        double[] censoredBetween = {1, 2, 5, 9};
        assertThat(KaplanMeier.fit(censoredBetween, Aml.flags("1101")).median().estimate())
                .as("a censoring between does not count")
                .isEqualTo(Estimate.of(5.5));
        assertThat(KaplanMeier.fit(times, Aml.flags("1100")).median().estimate())
                .as("the curve stays on one half to the end")
                .isEqualTo(Estimate.of(2));
    }

    @Test
    void whoIsCensoredAtATimeIsAtRiskForItsEvents() {
        SurvivalCurve curve = KaplanMeier.fit(new double[] {5, 5, 8}, Aml.flags("010"));
        assertThat(curve.step(0).survival()).isEqualTo(2.0 / 3);
        assertThat(curve.numbersAt(5)).isEqualTo(new NumbersAtRisk(5, 3, 1, 1));
        assertThat(curve.numbersAt(5.5)).isEqualTo(new NumbersAtRisk(5.5, 1, 1, 1));
        assertThat(curve.numbersAt(9)).isEqualTo(new NumbersAtRisk(9, 0, 1, 2));
        assertThat(curve.numbersAt(0)).isEqualTo(new NumbersAtRisk(0, 3, 0, 0));
    }

    @Test
    void timesAHairApartAreOneTime() {
        SurvivalCurve joined = KaplanMeier.fit(new double[] {2, 2 + 1e-10, 4}, Aml.flags("111"));
        assertThat(joined.size()).isEqualTo(2);
        assertThat(joined.step(0).events()).isEqualTo(2);
        assertThat(KaplanMeier.fit(new double[] {2, 2 + 1e-6, 4}, Aml.flags("111"))
                        .size())
                .isEqualTo(3);
    }

    /** R: {@code survfit(Surv(c(1, 1.2, 1.5) * 1e308, c(1, 1, 1)) ~ 1)} has three times. The middle by hand; R says Inf. */
    @Test
    void hugeTimesNeitherMeetNorOverflow() {
        SurvivalCurve curve = KaplanMeier.fit(new double[] {1e308, 1.2e308, 1.5e308}, Aml.flags("111"));
        assertThat(curve.size()).isEqualTo(3);
        assertThat(curve.median().estimate()).isEqualTo(Estimate.of(1.2e308));
        assertThat(KaplanMeier.fit(new double[] {1e308, 1.5e308}, Aml.flags("11"))
                        .median()
                        .estimate())
                .isEqualTo(Estimate.of(1.25e308));
    }

    @Test
    void afterTheLastTimeTheCurveIsZeroOrNotEstimable() {
        Landmark unknown = new Landmark(200, 0, NOT_ESTIMABLE, NOT_ESTIMABLE, Interval.none());
        assertThat(KaplanMeier.fit(Aml.MAINTAINED, Aml.MAINTAINED_EVENT).landmark(200))
                .isEqualTo(unknown);
        assertThat(KaplanMeier.fit(new double[] {1, 2}, Aml.flags("11")).landmark(200))
                .isEqualTo(new Landmark(200, 0, Estimate.of(0), NOT_ESTIMABLE, Interval.none()));
        assertThat(KaplanMeier.fit(new double[] {}, new boolean[] {}).landmark(200))
                .isEqualTo(unknown);
    }

    @Test
    void beforeTheFirstEventTheCurveIsOneWithoutAnIntervalOnTheLogLogScale() {
        assertThat(KaplanMeier.fit(Aml.MAINTAINED, Aml.MAINTAINED_EVENT).landmark(0))
                .isEqualTo(new Landmark(0, 11, Estimate.of(1), Estimate.of(0), Interval.none()));
        assertThat(KaplanMeier.fit(Aml.MAINTAINED, Aml.MAINTAINED_EVENT, LOG, 0.95)
                        .landmark(8))
                .isEqualTo(new Landmark(8, 11, Estimate.of(1), Estimate.of(0), Interval.of(1, 1)));
    }

    @Test
    void allCensoredNeverReachesTheMedian() {
        double[] times = {3, 5, 8, 13};
        assertThat(KaplanMeier.fit(times, Aml.flags("0000"), LOG_LOG, 0.95).median())
                .isEqualTo(new SurvivalQuantile(0.5, NOT_REACHED, Interval.none()));
        assertThat(KaplanMeier.fit(times, Aml.flags("0000"), PLAIN, 0.95).median())
                .isEqualTo(new SurvivalQuantile(0.5, NOT_REACHED, new Interval(NOT_REACHED, NOT_REACHED)));
    }

    @Test
    void noSubjectsGiveACurveOnWhichNothingIsEstimable() {
        SurvivalCurve curve = KaplanMeier.fit(new double[] {}, new boolean[] {});
        assertThat(curve.steps()).isEmpty();
        assertThat(curve.median()).isEqualTo(new SurvivalQuantile(0.5, NOT_ESTIMABLE, Interval.none()));
        assertThat(curve.numbersAt(3)).isEqualTo(new NumbersAtRisk(3, 0, 0, 0));
    }

    @Test
    void oneSubjectWithAnEventHasAMedianWithoutAnInterval() {
        assertThat(KaplanMeier.fit(new double[] {5}, Aml.flags("1")).median()).isEqualTo(quantile(5, Interval.none()));
    }

    @Test
    void theReverseCurveExchangesEventsAndCensorings() {
        boolean[] exchanged = Aml.flags("00100100101");
        assertThat(KaplanMeier.reverse(Aml.MAINTAINED, Aml.MAINTAINED_EVENT, LOG_LOG, 0.95)
                        .steps())
                .isEqualTo(KaplanMeier.fit(Aml.MAINTAINED, exchanged).steps());
    }

    @Test
    void numbersOutsideTheirDomainAreRefusedInASentence() {
        boolean[] one = {true};
        for (double bad : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatThrownBy(() -> KaplanMeier.fit(new double[] {bad}, one))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("A time must be a finite number of at least 0, not " + bad + ".");
        }
        for (double bad : new double[] {0, 1, -0.5, 95, Double.NaN}) {
            assertThatThrownBy(() -> KaplanMeier.fit(new double[] {1}, one, LOG, bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The confidence level must lie between 0 and 1, not be " + bad + ".");
            assertThatThrownBy(() -> KaplanMeier.fit(new double[] {1}, one).quantile(bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The share must lie between 0 and 1, not be " + bad + ".");
        }
        assertThatThrownBy(() -> KaplanMeier.fit(new double[] {1, 2}, one))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There must be a flag for each time, but there are 2 times and 1 flags.");
        assertThatThrownBy(() -> KaplanMeier.fit(new double[] {1}, one).landmark(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SurvivalQuantile quantile(double median, Interval interval) {
        return new SurvivalQuantile(0.5, Estimate.of(median), interval);
    }
}
