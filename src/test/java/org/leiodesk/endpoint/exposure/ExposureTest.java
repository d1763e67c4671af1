package org.leiodesk.endpoint.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.leiodesk.endpoint.FictionalSubject.DAY_0;
import static org.leiodesk.endpoint.FictionalSubject.day;
import static org.leiodesk.endpoint.FictionalSubject.enrolled;
import static org.leiodesk.endpoint.FictionalSubject.treated;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.study.DoseSettings;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.endpoint.FictionalSubject;
import org.leiodesk.endpoint.dates.Cutoff;
import org.leiodesk.endpoint.dates.DoseRule;

class ExposureTest {
    private static final DoseRule RULE = new DoseRule(false);

    /** Two cycles of 21 days, the second a week late: 7 weeks. Epirubicin 2 x 90 = 180, 180 / 7 against 30 a week. */
    @Test
    void cumulativeDoseAndIntensityOfEachDrug() {
        FictionalSubject subject = enrolled("S1");
        addCycle(subject, 1, 0, 0, 200, 90);
        addCycle(subject, 2, 21, 28, 200, 90);
        Exposure exposure = Exposure.of(subject.build(), ProtocolSettings.DEFAULT);
        assertThat(exposure.cycles()).isEqualTo(2);
        assertThat(exposure.weeks()).isEqualTo(7.0);
        assertThat(exposure.drugs())
                .extracting(DrugExposure::drug, DrugExposure::doses, DrugExposure::cumulativeMgPerM2)
                .containsExactly(tuple(Drug.EPIRUBICIN, 2, 180.0), tuple(Drug.TEMOZOLOMIDE, 10, 2000.0));
        assertThat(exposure.relativeIntensity()).isCloseTo(6.0 / 7.0, within(1e-12));
        assertThat(exposure.delays())
                .containsExactly(new CycleDelay(2, DAY_0.plusDays(21), DAY_0.plusDays(28), "late"));
        assertThat(exposure.delays().get(0).days()).isEqualTo(7);
    }

    /**
     * Eight cycles of 21 days, epirubicin in the first six as the protocol plans: its weeks are 18 and its intensity full, while temozolomide is given for 24
     * weeks.
     */
    @Test
    void epirubicinIsMeasuredOverTheCyclesInWhichItIsPlanned() {
        FictionalSubject subject = enrolled("S1");
        for (int number = 1; number <= 8; number++) {
            addCycle(subject, number, 21 * (number - 1), 21 * (number - 1), 200, number <= 6 ? 90 : 0);
        }
        Exposure exposure = Exposure.of(subject.build(), ProtocolSettings.DEFAULT);
        assertThat(exposure.weeks()).isEqualTo(24.0);
        assertThat(exposure.drugs())
                .containsExactly(
                        new DrugExposure(Drug.EPIRUBICIN, 6, 540.0, 0, 30.0, 1.0),
                        new DrugExposure(Drug.TEMOZOLOMIDE, 40, 8000.0, 0, 8000.0 / 24, 1.0));
        assertThat(exposure.relativeIntensity()).isEqualTo(1.0);
    }

    @Test
    void aCycleWithinItsWindowIsNotDelayed() {
        FictionalSubject subject = enrolled("S1");
        addCycle(subject, 1, 0, 0, 200, 90);
        addCycle(subject, 2, 21, 24, 200, 90);
        assertThat(Exposure.of(subject.build(), ProtocolSettings.DEFAULT).delays())
                .isEmpty();
    }

    /** Earlier doxorubicin 100 mg/m2 x 1.25 and epirubicin 60, then 2 x 90: 125 + 60 + 180. */
    @Test
    void earlierAnthracyclinesCountAsEpirubicin() {
        FictionalSubject subject = treated("S1").dose(21, 90);
        subject.book().diagnosis(new Diagnosis(subject.id(), null, null, null, null, List.of(), "", null, 60, 100, 0));
        assertThat(Exposure.of(subject.build(), ProtocolSettings.DEFAULT).cumulativeEpirubicinMgPerM2())
                .isEqualTo(365.0);
    }

    /** 160 cm, 55 kg: Mosteller sqrt(160 x 55 / 3600) = 1.5635 m2; 140.7 mg / 1.5635 m2 = 90.0 mg/m2. */
    @Test
    void milligramsAreDividedByTheBodySurfaceAreaOfTheCycle() {
        FictionalSubject subject = enrolled("S1");
        subject.book().cycle(cycle(subject, 1, 0, 0, 160.0, 55.0));
        subject.administration(1, Drug.EPIRUBICIN, null, milligrams("140.7"), day(0), null);
        Exposure exposure = Exposure.of(subject.build(), ProtocolSettings.DEFAULT);
        assertThat(exposure.cumulativeEpirubicinMgPerM2()).isCloseTo(90.0, within(0.01));
        assertThat(BodySurface.squareMetres(subject.build().cycles(), 2, DoseSettings.DEFAULT)
                        .getAsDouble())
                .isCloseTo(1.563, within(0.001));
    }

    @Test
    void aDoseThatCannotBeSaidIsCountedAsUnknown() {
        FictionalSubject subject =
                treated("S1").administration(2, Drug.EPIRUBICIN, null, milligrams("140"), day(21), null);
        DrugExposure epirubicin =
                Exposure.of(subject.build(), ProtocolSettings.DEFAULT).drugs().get(0);
        assertThat(epirubicin).isEqualTo(new DrugExposure(Drug.EPIRUBICIN, 2, 90.0, 1, null, null));
    }

    @Test
    void aSpanCountsEachOfItsDays() {
        FictionalSubject subject =
                enrolled("S1").administration(1, Drug.TEMOZOLOMIDE, null, Dose.mgPerM2(200), day(0), day(4));
        assertThat(Exposure.of(subject.build(), ProtocolSettings.DEFAULT)
                        .drugs()
                        .get(0)
                        .cumulativeMgPerM2())
                .isEqualTo(1000.0);
    }

    @Test
    void aReductionIsADoseBelowTheOneBefore() {
        FictionalSubject subject = enrolled("S1");
        addCycle(subject, 1, 0, 0, 200, 90);
        addCycle(subject, 2, 21, 21, 150, 88);
        addCycle(subject, 3, 42, 42, 150, 67.5);
        assertThat(DoseReduction.of(subject.build(), DAY_0, DoseSettings.DEFAULT, RULE, Cutoff.NONE))
                .containsExactly(
                        new DoseReduction(Drug.TEMOZOLOMIDE, 2, DAY_0.plusDays(21), 200, 150, "", 8),
                        new DoseReduction(Drug.EPIRUBICIN, 3, DAY_0.plusDays(42), 88, 67.5, "", 13));
        assertThat(DoseReduction.of(subject.build(), DAY_0, DoseSettings.DEFAULT, RULE, new Cutoff(DAY_0.plusDays(30))))
                .hasSize(1);
    }

    @Test
    void aFirstDoseBelowItsPlanIsAReductionAndADoseLeftOutIsNone() {
        FictionalSubject subject = enrolled("S1")
                .administration(1, Drug.EPIRUBICIN, Dose.mgPerM2(90), Dose.mgPerM2(45), day(0), null)
                .administration(2, Drug.EPIRUBICIN, Dose.mgPerM2(90), Dose.mgPerM2(0), day(21), null);
        assertThat(DoseReduction.of(subject.build(), DAY_0, DoseSettings.DEFAULT, RULE, Cutoff.NONE))
                .containsExactly(new DoseReduction(Drug.EPIRUBICIN, 1, DAY_0, 90, 45, "", 1));
    }

    @Test
    void cyclesWithoutANumberBeginHalfACycleApart() {
        FictionalSubject subject =
                treated("S1").dose(4, 90).dose(21, 90).dose(30, 90).dose(45, 90);
        assertThat(CycleStarts.of(subject.build(), DAY_0, RULE, Cutoff.NONE, 21))
                .containsExactly(DAY_0, DAY_0.plusDays(21), DAY_0.plusDays(45));
    }

    @Test
    void whoWasNotTreatedHasNoExposure() {
        assertThat(Exposure.of(enrolled("S1").build(), ProtocolSettings.DEFAULT))
                .isEqualTo(new Exposure(0, 0, List.of(), 0, List.of(), List.of()));
    }

    private static void addCycle(
            FictionalSubject subject, int number, int planned, int started, double temozolomide, double epirubicin) {
        subject.book().cycle(cycle(subject, number, planned, started, null, null));
        subject.administration(number, Drug.EPIRUBICIN, null, Dose.mgPerM2(epirubicin), day(started), null);
        for (int i = 0; i < 5; i++) {
            subject.administration(number, Drug.TEMOZOLOMIDE, null, Dose.mgPerM2(temozolomide), day(started + i), null);
        }
    }

    private static Cycle cycle(
            FictionalSubject subject,
            int number,
            int planned,
            int started,
            @Nullable Double height,
            @Nullable Double weight) {
        return new Cycle(
                subject.id(),
                number,
                DAY_0.plusDays(planned),
                day(started),
                height,
                weight,
                null,
                started > planned ? "late" : "",
                0);
    }

    private static Dose milligrams(String amount) {
        return new Dose(new BigDecimal(amount), "mg");
    }
}
