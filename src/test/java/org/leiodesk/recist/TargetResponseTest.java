package org.leiodesk.recist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leiodesk.base.Language;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.TimepointResponse;

/** recist.md sections 2, 3 and the vectors of section 9. */
class TargetResponseTest {
    @ParameterizedTest(name = "B {0} N {1} S {2}: {3}")
    @CsvSource({
        "100, 100, 70.0, PR",
        "100, 100, 70.1, SD",
        "100, 90, 107.9, SD",
        "100, 90, 108.0, PD",
        "100, 20, 24.9, PR",
        "100, 20, 25.0, PD",
        "100, 24, 28.8, PR",
        "60, 30, 36, PD",
        "14, 14, 9.8, PR",
        "30.6, 30.6, 21.42, PR",
        "30.6, 30.6, 21.4201, SD"
    })
    void sumOfOneTargetIsJudgedAgainstBaselineAndNadir(
            String baseline, String nadir, String sum, TargetResponse expected) {
        TimepointEvaluation last = new TumourCase()
                .at(0, -7, "T01", baseline)
                .at(1, 42, "T01", nadir)
                .at(2, 84, "T01", sum)
                .last();
        assertThat(last.target().value()).isEqualTo(expected);
        assertThat(last.sum().baseline()).isEqualTo(Millimetres.of(baseline));
        assertThat(last.sum().nadir()).isEqualTo(Millimetres.of(nadir));
        assertThat(last.sum().measured()).isEqualTo(Millimetres.of(sum));
    }

    @Test
    void nodeBelowTenMillimetresIsCompleteWithASumAboveZero() {
        TimepointEvaluation last =
                new TumourCase().at(0, -7, "TN01", "22").at(1, 42, "TN01", "9").last();
        assertThat(last.target().value()).isEqualTo(TargetResponse.CR);
        assertThat(last.target().rule()).isEqualTo("TARGET-1");
        assertThat(last.sum().measured()).isEqualTo(Millimetres.of("9"));
    }

    @Test
    void nodeOfTenMillimetresIsNotComplete() {
        assertThat(new TumourCase()
                        .at(0, -7, "TN01", "22")
                        .at(1, 42, "TN01", "10")
                        .last()
                        .target()
                        .value())
                .isEqualTo(TargetResponse.PR);
    }

    @Test
    void normalNodesThatGrowWithinNormalLimitsStayComplete() {
        TimepointEvaluation last = new TumourCase()
                .at(0, -7, "TN01", "22", "T01", "12")
                .at(1, 42, "TN01", "4", "T01", "GONE")
                .at(2, 84, "TN01", "9.9", "T01", "GONE")
                .last();
        assertThat(last.target().value()).isEqualTo(TargetResponse.CR);
        assertThat(last.toProgression()).isEqualTo(Millimetres.ZERO);
    }

    @Test
    void lesionTooSmallToMeasureIsNotComplete() {
        TimepointEvaluation last =
                new TumourCase().at(0, -7, "T01", "30").at(1, 42, "T01", "TINY").last();
        assertThat(last.target().value()).isEqualTo(TargetResponse.PR);
        assertThat(last.sum().measured()).isEqualTo(Millimetres.of("5"));
    }

    @Test
    void measuredLesionsAloneCanReachProgression() {
        TimepointEvaluation last = new TumourCase()
                .at(0, -7, "T01", "20", "T02", "20", "T03", "10")
                .at(1, 42, "T01", "40", "T02", "40", "T03", "NE")
                .last();
        assertThat(last.target().value()).isEqualTo(TargetResponse.PD);
        assertThat(last.sum().missing()).isEqualTo(1);
        assertThat(last.toProgression()).isEqualTo(Millimetres.ZERO);
        assertThat(last.toPartial()).isNull();
    }

    @Test
    void missingLesionIsNotEvaluableWhenTheOthersDoNotReachProgression() {
        TimepointEvaluation last = new TumourCase()
                .at(0, -7, "T01", "20", "T02", "20", "T03", "10")
                .at(1, 42, "T01", "20", "T02", "20")
                .last();
        assertThat(last.target().value()).isEqualTo(TargetResponse.NE);
        assertThat(last.target().rule()).isEqualTo("TARGET-3");
        assertThat(last.toProgression()).isNull();
    }

    @Test
    void fragmentsAreAdded() {
        TimepointEvaluation last = new TumourCase()
                .at(0, -7, "T01", "50")
                .at(1, 42, "T01", "18+12")
                .last();
        assertThat(last.sum().measured()).isEqualTo(Millimetres.of("30"));
        assertThat(last.target().value()).isEqualTo(TargetResponse.PR);
    }

    @Test
    void fragmentThatCannotBeEvaluatedMakesTheLesionMissingButTheOthersStillCount() {
        TumourCase course = new TumourCase().at(0, -7, "T01", "50");
        TimepointEvaluation small = course.at(1, 42, "T01", "18+NE").last();
        assertThat(small.target().value()).isEqualTo(TargetResponse.NE);
        assertThat(small.sum().contributions().get(0).value()).isNull();
        assertThat(small.sum().measured()).isEqualTo(Millimetres.of("18"));
        assertThat(course.at(2, 84, "T01", "61+NE").last().target().value()).isEqualTo(TargetResponse.PD);
    }

    @Test
    void mergedLesionIsMeasuredOnce() {
        TimepointEvaluation last = new TumourCase()
                .at(0, -7, "T01", "30", "T02", "20")
                .at(1, 42, "T01", "45", "T02", ">T01")
                .last();
        assertThat(last.sum().measured()).isEqualTo(Millimetres.of("45"));
        assertThat(last.sum().isComplete()).isTrue();
        assertThat(last.target().value()).isEqualTo(TargetResponse.SD);
    }

    @ParameterizedTest(name = "T01 {0}, T02 {1}: {2}")
    @CsvSource({"GONE, >T01, CR", ">T02, >T01, NE", "NE, >T01, NE", "30, >T09, NE", "30, >T02, NE", "TINY, >T01, PR"})
    void mergedLesionIsGoneOnlyWithItsCarrier(String first, String second, TargetResponse expected) {
        assertThat(new TumourCase()
                        .at(0, -7, "T01", "30", "T02", "20")
                        .at(1, 42, "T01", first, "T02", second)
                        .last()
                        .target()
                        .value())
                .isEqualTo(expected);
    }

    @Test
    void lesionMissingAtBaselineLeavesNoPartialResponse() {
        TumourCase course = new TumourCase().at(0, -7, "T01", "30", "T02", "NE").at(1, 42, "T01", "10", "T02", "10");
        assertThat(course.last().target().value()).isEqualTo(TargetResponse.NE);
        assertThat(course.last().sum().baseline()).isNull();
        // the complete sum of visit 1 (20) is the nadir of visit 2: 25 is 5 mm and 25 % above it
        assertThat(course.at(2, 84, "T01", "15", "T02", "10").last().target().value())
                .isEqualTo(TargetResponse.PD);
        // all targets evaluated and gone
        assertThat(course.at(3, 126, "T01", "GONE", "T02", "GONE")
                        .last()
                        .target()
                        .value())
                .isEqualTo(TargetResponse.CR);
    }

    @Test
    void incompleteSumIsNeverTheNadir() {
        TumourCase course = new TumourCase()
                .at(0, -7, "T01", "30", "T02", "30")
                .at(1, 42, "T01", "10", "T02", "NE")
                .at(2, 84, "T01", "30", "T02", "30");
        assertThat(course.last().sum().nadir()).isEqualTo(Millimetres.of("60"));
        assertThat(course.last().target().value()).isEqualTo(TargetResponse.SD);
        assertThat(course.last().sum().contributions().get(0).nadir()).isEqualTo(Millimetres.of("10"));
    }

    @ParameterizedTest(name = "B {0} N {1} S {2}: {3} to PR, {4} to PD")
    @CsvSource({
        // PR at 70; PD at max(120, 105) = 120
        "100, 100, 93, 23, 27",
        // PD at max(24, 25) = 25
        "100, 20, 24.9, 0, 0.1",
        // 70 % of 33.3333 is 23.33331: PR at 23.3333; 120 % is 39.99996: PD at 40.0
        "33.3333, 33.3333, 30, 6.6667, 10",
        "60, 30, 36, 0, 0"
    })
    void distancesAreTheSmallestChangesThatTurnTheResponse(
            String baseline, String nadir, String sum, String toPartial, String toProgression) {
        TimepointEvaluation last = new TumourCase()
                .at(0, -7, "T01", baseline)
                .at(1, 42, "T01", nadir)
                .at(2, 84, "T01", sum)
                .last();
        assertThat(last.toPartial()).isEqualTo(Millimetres.of(toPartial));
        assertThat(last.toProgression()).isEqualTo(Millimetres.of(toProgression));
    }

    @Test
    void ruleIsSaidWithItsNumbersInBothLanguages() {
        TimepointEvaluation last =
                new TumourCase().at(0, -7, "T01", "93").at(1, 42, "T01", "35").last();
        assertThat(last.target().sentence().in(Language.ENGLISH))
                .isEqualTo("PR: sum 35.0 mm is at most 70 % of the baseline 93.0 mm (PR up to 65.1 mm)");
        assertThat(last.target().sentence().in(Language.CHINESE)).contains("35.0 mm", "93.0 mm", "65.1 mm");
        assertThat(last.overall().value()).isEqualTo(TimepointResponse.PR);
        assertThat(last.overall().sentence().in(Language.ENGLISH)).startsWith("PR from targets. PR: sum 35.0 mm");
    }
}
