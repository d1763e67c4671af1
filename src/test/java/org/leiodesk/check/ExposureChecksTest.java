package org.leiodesk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leiodesk.check.exposure.BodySize;
import org.leiodesk.check.exposure.CumulativeEpirubicin;
import org.leiodesk.check.exposure.CycleDelay;
import org.leiodesk.check.exposure.CycleNumbers;
import org.leiodesk.check.exposure.CyclesInOrder;
import org.leiodesk.check.exposure.EpirubicinCycles;
import org.leiodesk.check.exposure.GivenDoseOffPlan;
import org.leiodesk.check.exposure.PlannedDoseLevel;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.subject.Diagnosis;

/** Cycles and doses against the protocol settings of study.md. */
class ExposureChecksTest {
    @Test
    void cyclesAreNumberedWithoutGapOrRepetition() {
        CheckCase book = new CheckCase()
                .cycle(1, null, "2024-02-01", "")
                .cycle(2, null, "2024-02-22", "")
                .cycle(4, null, "2024-04-04", "")
                .cycle(4, null, "2024-04-04", "");
        assertThat(book.findings(new CycleNumbers()))
                .containsExactly("cycle:4 check.cycle.twice", "cycle:4 check.cycle.gap");
        assertThat(new CheckCase()
                        .cycle(2, null, null, "")
                        .cycle(1, null, null, "")
                        .findings(new CycleNumbers()))
                .isEmpty();
    }

    @Test
    void cyclesBeginInTheirOrder() {
        CheckCase book = new CheckCase()
                .cycle(1, null, "2024-02-22", "")
                .cycle(2, null, "2024-02-01", "")
                .cycle(3, null, "2024-02", "");
        assertThat(book.findings(new CyclesInOrder())).containsExactly("cycle:2 check.cycle.order");
    }

    @ParameterizedTest(name = "planned 2024-02-22, began {0}, reason {1}: {2}")
    @CsvSource({
        "2024-02-22, '', ''",
        "2024-02-25, '', ''",
        "2024-02-26, '', cycle:2 check.cycle.lateWithoutReason",
        "2024-02-26, neutropenia, ''",
        "2024-03-14, neutropenia, ''",
        "2024-03-15, neutropenia, cycle:2 check.cycle.tooLate",
        "2024-02-21, '', cycle:2 check.cycle.early",
        "2024-02, '', ''"
    })
    void cycleBeginsInItsWindowOrSaysWhy(String started, String reason, String expected) {
        CheckCase book = new CheckCase().cycle(2, "2024-02-22", started, reason);
        assertThat(String.join(", ", book.findings(new CycleDelay()))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} cm, {1} kg: {2}")
    @CsvSource({
        // Mosteller: 160 x 55 gives 1.563; 160 x 30 gives 1.155; 190 x 120 gives 2.517; metres for centimetres 0.156
        "160, 55, true",
        "160, 30, false",
        "190, 120, false",
        "1.60, 55, false",
        "0, 55, false",
        "160, , true"
    })
    void bodySurfaceAreaIsPlausible(Double height, @Nullable Double weight, boolean plausible) {
        CheckCase book = new CheckCase();
        book.book().cycle(new Cycle(CheckCase.ID, 1, null, null, height, weight, null, "", 1));
        assertThat(book.findings(new BodySize()).isEmpty()).isEqualTo(plausible);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "TEMOZOLOMIDE, 200, true",
        "TEMOZOLOMIDE, 150, true",
        "TEMOZOLOMIDE, 100, true",
        "TEMOZOLOMIDE, 175, false",
        "TEMOZOLOMIDE, 0, true",
        "EPIRUBICIN, 90, true",
        "EPIRUBICIN, 67.5, true",
        "EPIRUBICIN, 45, true",
        "EPIRUBICIN, 60, false",
        "PLACEBO, 17, true"
    })
    void plannedDoseIsALevelOfTheProtocol(String drug, double planned, boolean level) {
        CheckCase book = new CheckCase().dose(1, new Drug(drug), planned, planned, "");
        assertThat(book.findings(new PlannedDoseLevel()))
                .isEqualTo(level ? List.of() : List.of("dose:1:1:" + drug + " check.dose.notALevel"));
    }

    @ParameterizedTest(name = "200 planned, {0} given, reason {1}: {2}")
    @CsvSource({
        "200, '', true",
        "160.1, '', true",
        "160, '', false",
        "240, '', false",
        "0, '', false",
        "100, nausea, true",
        ", '', true"
    })
    void doseFarFromThePlanHasAReason(@Nullable Double given, String reason, boolean well) {
        CheckCase book = new CheckCase().dose(1, Drug.TEMOZOLOMIDE, 200.0, given, reason);
        assertThat(book.findings(new GivenDoseOffPlan()))
                .isEqualTo(well ? List.of() : List.of("dose:1:1:TEMOZOLOMIDE check.dose.offPlan"));
    }

    @Test
    void cumulativeEpirubicinIsPointedOutAtTheCycleThatReachesALimit() {
        CheckCase book = new CheckCase();
        for (int cycle = 1; cycle <= 7; cycle++) {
            book.dose(cycle, Drug.EPIRUBICIN, 90.0, 90.0, "");
        }
        // 7 x 90 = 630
        assertThat(book.findings(new CumulativeEpirubicin())).isEmpty();
        // 720 in cycle 8, 900 in cycle 10
        for (int cycle = 8; cycle <= 11; cycle++) {
            book.dose(cycle, Drug.EPIRUBICIN, 90.0, 90.0, "");
        }
        assertThat(book.findings(new CumulativeEpirubicin()))
                .containsExactly("cycle:8 check.epirubicin.warn", "cycle:10 check.epirubicin.stop");
    }

    @Test
    void earlierAnthracyclinesCount() {
        // 300 doxorubicin x 1.25 = 375, and 100 epirubicin: 475; three cycles of 90 make 745
        CheckCase book = new CheckCase();
        book.book().diagnosis(diagnosis(100, 300));
        for (int cycle = 1; cycle <= 3; cycle++) {
            book.dose(cycle, Drug.EPIRUBICIN, 90.0, 90.0, "");
        }
        assertThat(book.findings(new CumulativeEpirubicin())).containsExactly("cycle:3 check.epirubicin.warn");
        CheckCase before = new CheckCase();
        before.book().diagnosis(diagnosis(0, 720));
        assertThat(before.findings(new CumulativeEpirubicin()))
                .containsExactly("diagnosis.priorTherapy check.epirubicin.stop");
    }

    private static Diagnosis diagnosis(double epirubicin, double doxorubicin) {
        return new Diagnosis(CheckCase.ID, null, null, null, null, List.of(), "", null, epirubicin, doxorubicin, 1);
    }

    @Test
    void epirubicinIsGivenInNoMoreCyclesThanAllowed() {
        CheckCase book = new CheckCase();
        for (int cycle = 1; cycle <= 6; cycle++) {
            book.dose(cycle, Drug.EPIRUBICIN, 90.0, 90.0, "");
        }
        book.dose(7, Drug.EPIRUBICIN, 90.0, 0.0, "stopped").dose(7, Drug.TEMOZOLOMIDE, 200.0, 200.0, "");
        assertThat(book.findings(new EpirubicinCycles())).isEmpty();
        book.dose(8, Drug.EPIRUBICIN, 90.0, 90.0, "");
        assertThat(book.findings(new EpirubicinCycles())).containsExactly("cycle:8 check.epirubicin.cycles");
    }
}
