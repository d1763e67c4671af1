package org.leiodesk.recist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.study.ResponseSettings;

/** What comes out of records that should not be: each has an answer, none an exception. */
class UnusualRecordsTest {

    @Test
    void noRecordsAreNoBaselineAndNoFinding() {
        assertThat(new TumourCase().evaluate()).isEqualTo(new TumourEvaluation(null, List.of(), List.of()));
    }

    @Test
    void aBaselineAloneHasNoTimepointsAfterIt() {
        TumourEvaluation evaluation = new TumourCase().at(0, -7, "T01", "30").evaluate();
        assertThat(evaluation.baseline().targets()).isEqualTo(1);
        assertThat(evaluation.timepoints()).isEmpty();
        assertThat(evaluation.findings()).isEmpty();
    }

    /** Recorded twice: the later date counts, of one day the larger number. 40 mm would be PD, 20 mm is PR. */
    @Test
    void ofALesionRecordedTwiceAtATimepointTheLatestRecordCounts() {
        assertThat(new TumourCase()
                        .at(0, -7, "T01", "30")
                        .at(1, 44, "T01", "20")
                        .at(1, 42, "T01", "40")
                        .overall())
                .isEqualTo("PR");
        assertThat(new TumourCase()
                        .at(0, -7, "T01", "30")
                        .at(1, 42, "T01", "40")
                        .at(1, 42, "T01", "20")
                        .overall())
                .isEqualTo("PR");
    }

    /** Progression of a non-target is not taken back by a later record of the same time point unless it replaces it. */
    @Test
    void aNonTargetRecordedTwiceCountsByItsLatestRecord() {
        assertThat(new TumourCase()
                        .at(0, -7, "T01", "30", "NT01", "PRESENT")
                        .at(1, 42, "T01", "30", "NT01", "PD")
                        .at(1, 43, "NT01", "PRESENT")
                        .overall())
                .isEqualTo("SD");
    }

    /** Two time points on one day follow each other by number: the second is judged from the nadir of the first. */
    @Test
    void twoAssessmentsOnOneDayAreJudgedInTheOrderOfTheirNumbers() {
        TumourCase course =
                new TumourCase().at(0, -7, "T01", "50").at(2, 42, "T01", "40").at(1, 42, "T01", "30");
        assertThat(course.overall()).isEqualTo("PR PD");
        assertThat(course.last().timepoint()).isEqualTo(TumourCase.timepoint(2));
        assertThat(course.last().sum().nadir().toString()).isEqualTo("30.0");
    }

    @Test
    void anAssessmentOnTheDayOfTheFirstDoseIsTheBaseline() {
        TumourEvaluation evaluation =
                new TumourCase().at(0, -7, "T01", "50").at(1, 0, "T01", "30").evaluate();
        assertThat(evaluation.baseline().timepoint()).isEqualTo(TumourCase.timepoint(1));
        assertThat(evaluation.timepoints()).isEmpty();
    }

    /** A new lesion alone makes no baseline, so it is judged against the one before: PD, although before the first dose. */
    @Test
    void aNewLesionSeenBetweenBaselineAndFirstDoseIsProgressionOnItsDay() {
        TumourCase course = new TumourCase().at(0, -7, "T01", "50").at(1, -2, "NEW01", "UNEQUIVOCAL");
        assertThat(course.overall()).isEqualTo("PD");
        assertThat(course.last().overall().date().date()).isEqualTo(TumourCase.day(-2));
        BestResponse best = BestOverallResponses.confirmed(
                ResponseSeries.of(course.evaluate(), TumourCase.FIRST_DOSE, null), ResponseSettings.DEFAULT);
        assertThat(best.value()).isEqualTo(BestOverallResponse.PD);
    }

    @Test
    void withoutAnyLesionAtBaselineEveryResponseIsNotEvaluableAndThatIsAFinding() {
        TumourCase course = new TumourCase().at(0, -7, "T01", "NE").at(1, 42, "T01", "10");
        assertThat(course.overall()).isEqualTo("NE");
        TumourEvaluation newOnly =
                new TumourCase().at(1, 42, "NEW01", "EQUIVOCAL").evaluate();
        assertThat(newOnly.baseline()).isNull();
        assertThat(newOnly.findings())
                .extracting(finding -> finding.message().key())
                .containsExactly("recist.finding.noBaseline", "recist.finding.equivocal");
    }

    /** A response dated before the first dose is too early for SD; two of them still confirm each other. */
    @Test
    void responsesBeforeTheFirstDoseAreTooEarlyToLast() {
        assertThat(best(response(-20, TimepointResponse.SD))).isEqualTo(BestOverallResponse.NE);
        assertThat(best(response(-20, TimepointResponse.PD))).isEqualTo(BestOverallResponse.PD);
        assertThat(best(response(-40, TimepointResponse.PR), response(-2, TimepointResponse.PR)))
                .isEqualTo(BestOverallResponse.PR);
    }

    @Test
    void twoResponsesOnOneDayDoNotConfirmEachOther() {
        assertThat(best(response(50, TimepointResponse.PR), response(50, TimepointResponse.PR)))
                .isEqualTo(BestOverallResponse.SD);
        assertThat(best(response(50, TimepointResponse.PD), response(50, TimepointResponse.PR)))
                .isEqualTo(BestOverallResponse.PD);
    }

    private static DatedResponse response(int day, TimepointResponse response) {
        return new DatedResponse(TumourCase.day(day), response);
    }

    private static BestOverallResponse best(DatedResponse... responses) {
        LocalDate firstDose = TumourCase.FIRST_DOSE;
        return BestOverallResponses.confirmed(
                        new ResponseSeries(List.of(responses), firstDose, null, true), ResponseSettings.DEFAULT)
                .value();
    }
}
