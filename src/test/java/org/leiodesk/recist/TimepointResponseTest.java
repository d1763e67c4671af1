package org.leiodesk.recist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leiodesk.base.Language;
import org.leiodesk.domain.lesion.TimepointResponse;

/** recist.md sections 4 to 6. */
class TimepointResponseTest {
    @ParameterizedTest(name = "NT01 {0}, NT02 {1}: {2}")
    @CsvSource({
        "GONE, GONE, CR",
        "GONE, PRESENT, NON_CR_NON_PD",
        "PRESENT, PRESENT, NON_CR_NON_PD",
        "PRESENT, PD, PD",
        "NE, PD, PD",
        "NE, GONE, NE",
        "NE, PRESENT, NE",
        "9.9, GONE, NON_CR_NON_PD",
        "0, GONE, CR"
    })
    void nonTargetResponse(String first, String second, NonTargetResponse expected) {
        assertThat(new TumourCase()
                        .at(0, -7, "NT01", "PRESENT", "NT02", "PRESENT")
                        .at(1, 42, "NT01", first, "NT02", second)
                        .last()
                        .nonTarget()
                        .value())
                .isEqualTo(expected);
    }

    @Test
    void nonTargetWithoutARecordCountsAsNotEvaluated() {
        assertThat(new TumourCase()
                        .at(0, -7, "NT01", "PRESENT", "NT02", "PRESENT")
                        .at(1, 42, "NT01", "GONE")
                        .last()
                        .nonTarget()
                        .value())
                .isEqualTo(NonTargetResponse.NE);
    }

    @Test
    void nonTargetNodeBelowTenMillimetresIsGone() {
        TumourCase course = new TumourCase().at(0, -7, "NTN01", "12").at(1, 42, "NTN01", "9.9");
        assertThat(course.last().nonTarget().value()).isEqualTo(NonTargetResponse.CR);
        assertThat(course.at(2, 84, "NTN01", "10").last().nonTarget().value())
                .isEqualTo(NonTargetResponse.NON_CR_NON_PD);
    }

    @ParameterizedTest(name = "target {0}, non-target {1}: {2}")
    @CsvSource({
        "CR, CR, CR",
        "CR, NON_CR_NON_PD, PR",
        "CR, NE, PR",
        "CR, NOT_APPLICABLE, CR",
        "PR, CR, PR",
        "PR, NON_CR_NON_PD, PR",
        "PR, NE, PR",
        "PR, NOT_APPLICABLE, PR",
        "SD, CR, SD",
        "SD, NON_CR_NON_PD, SD",
        "SD, NE, SD",
        "SD, NOT_APPLICABLE, SD",
        "NE, CR, NE",
        "NE, NON_CR_NON_PD, NE",
        "NE, NE, NE",
        "NE, NOT_APPLICABLE, NE",
        "NOT_APPLICABLE, CR, CR",
        "NOT_APPLICABLE, NON_CR_NON_PD, NON_CR_NON_PD",
        "NOT_APPLICABLE, NE, NE",
        "NOT_APPLICABLE, NOT_APPLICABLE, NE"
    })
    void tableOfOverallResponses(TargetResponse target, NonTargetResponse nonTarget, TimepointResponse expected) {
        assertThat(OverallRule.table(target, nonTarget)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "T01 {0}, NT01 {1}, NEW01 {2}: {3}")
    @CsvSource({
        "GONE, GONE, UNEQUIVOCAL, PD",
        "GONE, PD, NOT_SEEN, PD",
        "40, GONE, NOT_SEEN, PD",
        "NE, NE, UNEQUIVOCAL, PD",
        "NE, PD, NOT_SEEN, PD",
        "GONE, GONE, EQUIVOCAL, CR",
        "GONE, PRESENT, NOT_SEEN, PR",
        "20, NE, NOT_SEEN, PR",
        "29, NE, EQUIVOCAL, SD"
    })
    void anyProgressionMakesTheOverallResponse(
            String target, String nonTarget, String newLesion, TimepointResponse expected) {
        assertThat(new TumourCase()
                        .at(0, -7, "T01", "30", "NT01", "PRESENT")
                        .at(1, 42, "T01", target, "NT01", nonTarget, "NEW01", newLesion)
                        .last()
                        .overall()
                        .value())
                .isEqualTo(expected);
    }

    @Test
    void equivocalNewLesionConfirmedLaterIsProgressionWhereItWasFirstSeen() {
        TumourCase course = new TumourCase()
                .at(0, -7, "T01", "30")
                .at(1, 42, "T01", "29")
                .at(2, 84, "T01", "29", "NEW01", "EQUIVOCAL");
        assertThat(course.overall()).isEqualTo("SD SD");
        assertThat(course.evaluate().findings())
                .extracting(f -> f.message().key())
                .containsExactly("recist.finding.equivocal");
        course.at(3, 126, "T01", "29", "NEW01", "UNEQUIVOCAL");
        assertThat(course.overall()).isEqualTo("SD PD PD");
        TumourEvaluation evaluation = course.evaluate();
        assertThat(evaluation.findings()).isEmpty();
        assertThat(Recist.progression(evaluation).orElseThrow().date().date()).isEqualTo(TumourCase.day(84));
        assertThat(evaluation.timepoints().get(1).newLesion().rule()).isEqualTo("NEW-CONFIRMED");
        assertThat(evaluation.timepoints().get(2).newLesion().date().date()).isEqualTo(TumourCase.day(84));
    }

    @Test
    void newLesionIsNotCarriedForward() {
        assertThat(new TumourCase()
                        .at(0, -7, "T01", "30")
                        .at(1, 42, "T01", "29", "NEW01", "UNEQUIVOCAL")
                        .at(2, 84, "T01", "29")
                        .at(3, 126, "T01", "29", "NEW01", "NOT_SEEN")
                        .overall())
                .isEqualTo("PD SD SD");
    }

    @Test
    void newLesionThatWasLookedForAndNotSeenIsFirstSeenAnew() {
        assertThat(new TumourCase()
                        .at(0, -7, "T01", "30")
                        .at(1, 42, "T01", "29", "NEW01", "EQUIVOCAL")
                        .at(2, 84, "T01", "29", "NEW01", "NOT_SEEN")
                        .at(3, 126, "T01", "29", "NEW01", "UNEQUIVOCAL")
                        .overall())
                .isEqualTo("SD SD PD");
    }

    @ParameterizedTest(name = "new node {0}, T01 {1}: {2}, {3}")
    @CsvSource({
        "9.9, 29, NONE, SD",
        "10, 29, EQUIVOCAL, SD",
        "14.9, 29, EQUIVOCAL, SD",
        "15, 29, UNEQUIVOCAL, PD",
        "12, 40, UNEQUIVOCAL, PD"
    })
    void smallNewNodeAsTheSoleEvidenceIsEquivocal(
            String node, String target, NewLesionStatus expected, TimepointResponse overall) {
        TimepointEvaluation last = new TumourCase()
                .at(0, -7, "T01", "30")
                .at(1, 42, "T01", target, "NEWN01", node)
                .last();
        assertThat(last.newLesion().value()).isEqualTo(expected);
        assertThat(last.overall().value()).isEqualTo(overall);
    }

    @Test
    void smallNewNodeThatGrowsWasProgressionWhenFirstSeen() {
        assertThat(new TumourCase()
                        .at(0, -7, "T01", "30")
                        .at(1, 42, "T01", "29", "NEWN01", "12")
                        .at(2, 84, "T01", "29", "NEWN01", "16")
                        .overall())
                .isEqualTo("PD PD");
    }

    @ParameterizedTest(name = "T01 {0}, TN01 {1}, NT01 {2}: {3}")
    @CsvSource({
        "GONE, 8, GONE, CR",
        "4.95, 8, GONE, PD",
        "TINY, 8, GONE, PD",
        "GONE, 10, GONE, PD",
        "GONE, 9.9, GONE, CR",
        "GONE, 8, PRESENT, PD",
        "GONE, 8, NE, PR",
        "NE, 8, GONE, NE",
        "NE, 8, PRESENT, PD",
        "NE, 10, NE, PD",
        "3+NE, 8, NE, PD"
    })
    void diseaseSeenAgainAfterCompleteResponseIsProgression(
            String target, String node, String nonTarget, TimepointResponse expected) {
        TimepointEvaluation last = new TumourCase()
                .at(0, -7, "T01", "60", "TN01", "20", "NT01", "PRESENT")
                .at(1, 42, "T01", "GONE", "TN01", "8", "NT01", "GONE")
                .at(2, 84, "T01", "NE", "TN01", "NE", "NT01", "NE")
                .at(3, 126, "T01", target, "TN01", node, "NT01", nonTarget)
                .last();
        assertThat(last.overall().value()).isEqualTo(expected);
    }

    @Test
    void progressionAfterCompleteResponseLeavesTheTargetResponseAndAdvisesToLookAgain() {
        TimepointEvaluation last = new TumourCase()
                .at(0, -7, "T01", "60")
                .at(1, 42, "T01", "GONE")
                .at(2, 84, "T01", "4.95")
                .last();
        // 4.95 is less than 5 mm above the nadir 0 and below 70 % of 60
        assertThat(last.target().value()).isEqualTo(TargetResponse.PR);
        assertThat(last.overall().rule()).isEqualTo("OVERALL-PD-AFTER-CR");
        assertThat(last.overall().sentence().in(Language.ENGLISH))
                .isEqualTo("PD: disease seen again after the CR of 2024-02-12 (T01 on 2024-03-25). "
                        + "Look at the images of that CR again: if it was a PR, correct it");
    }

    @Test
    void correctedCompleteResponseIsJudgedAnew() {
        assertThat(new TumourCase()
                        .at(0, -7, "T01", "60")
                        .at(1, 42, "T01", "TINY")
                        .at(2, 84, "T01", "4.95")
                        .overall())
                .isEqualTo("PR PR");
    }
}
