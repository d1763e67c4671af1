package org.leiodesk.recist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.AnalysisDate;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.TimepointResponse;

/** Baseline, order and dates: recist.md section 8. */
class TimepointOrderTest {
    private static AnalysisDate on(int day) {
        return new AnalysisDate(TumourCase.day(day), AnalysisDate.Imputed.NONE);
    }

    @Test
    void baselineIsTheLastTimepointOnOrBeforeTheFirstDose() {
        TumourEvaluation evaluation = new TumourCase()
                .at(1, -30, "T01", "40")
                .at(2, 0, "T01", "30")
                .at(3, 42, "T01", "21")
                .evaluate();
        assertThat(evaluation.baseline().timepoint()).isEqualTo(TumourCase.timepoint(2));
        assertThat(evaluation.baseline().sum().measured()).isEqualTo(Millimetres.of("30"));
        assertThat(evaluation.timepoints()).hasSize(1);
        assertThat(evaluation.timepoints().get(0).overall().value()).isEqualTo(TimepointResponse.PR);
        assertThat(evaluation.findings())
                .extracting(f -> f.message().key())
                .containsExactly("recist.finding.beforeBaseline");
    }

    @Test
    void firstTimepointIsTheBaselineWhenNoneLiesBeforeTheFirstDose() {
        TumourEvaluation evaluation =
                new TumourCase().at(1, 3, "T01", "40").at(2, 42, "T01", "28").evaluate();
        assertThat(evaluation.baseline().timepoint()).isEqualTo(TumourCase.timepoint(1));
        assertThat(evaluation.findings())
                .extracting(f -> f.message().key())
                .containsExactly("recist.finding.noBaselineBeforeFirstDose");
    }

    @Test
    void firstTimepointIsTheBaselineOfASubjectNotYetTreated() {
        TumourEvaluation evaluation =
                new TumourCase().firstDose(null).at(0, -7, "T01", "40").evaluate();
        assertThat(evaluation.baseline().sum().measured()).isEqualTo(Millimetres.of("40"));
        assertThat(evaluation.findings()).isEmpty();
    }

    @Test
    void newLesionsAloneMakeNoBaselineAndAreProgressionAllTheSame() {
        TumourCase course = new TumourCase().at(1, 42, "NEW01", "UNEQUIVOCAL");
        TumourEvaluation evaluation = course.evaluate();
        assertThat(evaluation.baseline()).isNull();
        assertThat(course.overall()).isEqualTo("PD");
        assertThat(course.last().respondedOn()).isEqualTo(TumourCase.day(42));
        assertThat(course.firstDose(null).evaluate().timepoints()).isEmpty();
        assertThat(evaluation.findings())
                .extracting(f -> f.message().key())
                .containsExactly("recist.finding.noBaseline");
    }

    @Test
    void lesionsIdentifiedButNeverRecordedBeforeTheFirstDoseAreABaseline() {
        TumourEvaluation evaluation = new TumourCase()
                .identified(0, -7, "NT01")
                .at(1, 42, "NT01", "PRESENT")
                .evaluate();
        assertThat(evaluation.baseline().nonTargets()).isEqualTo(1);
        assertThat(evaluation.timepoints().get(0).overall().value()).isEqualTo(TimepointResponse.NON_CR_NON_PD);
        assertThat(evaluation.findings()).isEmpty();
    }

    /** Section 3, row 3: a target is missing at baseline. Row 2 comes first: the complete sum of 70 mm on day 42 is the nadir, and 90 mm is PD. */
    @Test
    void targetIdentifiedAfterTheBaselineIsMissingThere() {
        TumourCase course = new TumourCase()
                .at(0, -7, "T01", "30")
                .at(1, 42, "T01", "20", "T02", "50")
                .at(2, 84, "T01", "20", "T02", "50")
                .at(3, 126, "T01", "30", "T02", "60");
        TumourEvaluation evaluation = course.evaluate();
        assertThat(evaluation.baseline().sum().baseline()).isNull();
        assertThat(course.overall()).isEqualTo("NE NE PD");
        assertThat(evaluation.findings())
                .extracting(f -> f.message().key())
                .containsExactly("recist.finding.notOfBaseline");
    }

    /** Recorded as present, it is disease: no CR. Where it has no record it counts as not evaluated (section 4). */
    @Test
    void nonTargetIdentifiedAfterTheBaselineIsJudgedWithTheOthers() {
        TumourCase course = new TumourCase()
                .at(0, -7, "T01", "30")
                .at(1, 42, "T01", "GONE", "NT01", "PRESENT")
                .at(2, 84, "T01", "GONE", "NT01", "GONE")
                .at(3, 126, "T01", "GONE");
        assertThat(course.overall()).isEqualTo("PR CR PR");
        assertThat(course.evaluate().findings())
                .extracting(f -> f.message().key())
                .containsExactly("recist.finding.notOfBaseline");
    }

    @Test
    void targetIdentifiedAfterTheCutoffChangesNothing() {
        TumourCase course = new TumourCase()
                .at(0, -7, "T01", "30")
                .at(1, 42, "T01", "20")
                .at(2, 84, "T01", "20", "T02", "50")
                .identified(1, 43, "T03");
        assertThat(course.cutoff(42).evaluate())
                .isEqualTo(new TumourCase()
                        .at(0, -7, "T01", "30")
                        .at(1, 42, "T01", "20")
                        .evaluate());
    }

    @Test
    void timepointsFollowByEarliestDateAndThenByNumber() {
        TumourEvaluation evaluation = new TumourCase()
                .at(0, -7, "T01", "30")
                .at(9, 42, "T01", "29")
                .at(3, 84, "T01", "28")
                .at(2, 84, "T01", "27")
                .evaluate();
        assertThat(evaluation.timepoints()).extracting(t -> t.timepoint().key()).containsExactly("9", "2", "3");
    }

    @Test
    void nothingAfterTheCutoffIsUsed() {
        TumourCase course = new TumourCase()
                .at(0, -7, "T01", "30")
                .at(1, 42, "T01", "29", "NEW01", "EQUIVOCAL")
                .at(2, 84, "T01", "29", "NEW01", "UNEQUIVOCAL", "NEW02", "UNEQUIVOCAL");
        assertThat(course.cutoff(84).overall()).isEqualTo("PD PD");
        assertThat(course.cutoff(83).overall()).isEqualTo("SD");
    }

    @Test
    void newLesionThatWasOnlyIdentifiedIsUnequivocalAtItsOwnTimepoint() {
        TumourCase course =
                new TumourCase().at(0, -7, "T01", "30").at(1, 42, "T01", "29").identified(2, 80, "NEW01");
        TimepointEvaluation last = course.last();
        assertThat(course.overall()).isEqualTo("SD PD");
        assertThat(last.target().value()).isEqualTo(TargetResponse.NE);
        assertThat(last.overall().date()).isEqualTo(on(80));
        assertThat(last.overall().source()).isEqualTo(new SourceRecord(RecordKind.LESION, 1));
    }

    @Test
    void newLesionWithoutDateOrMeasurementIsAFinding() {
        TumourCase course =
                new TumourCase().at(0, -7, "T01", "30").at(1, 42, "T01", "29").identified(2, null, "NEW01");
        assertThat(course.overall()).isEqualTo("SD");
        assertThat(course.evaluate().findings())
                .extracting(f -> f.message().key())
                .containsExactly("recist.finding.undatedNewLesion");
        course.identified(1, null, "NEW01");
        assertThat(course.overall()).isEqualTo("PD");
        assertThat(course.last().overall().date()).isEqualTo(on(42));
    }

    @Test
    void targetProgressionIsDatedByTheLatestScanOfItsTargets() {
        TimepointEvaluation last = new TumourCase()
                .at(0, -7, "T01", "30", "T02", "30", "T03", "10", "NT01", "PRESENT")
                .at(1, 42, "T01", "50")
                .at(1, 44, "T02", "50")
                .at(1, 46, "T03", "NE")
                .at(1, 48, "NT01", "PRESENT")
                .last();
        assertThat(last.overall().date()).isEqualTo(on(44));
        assertThat(last.overall().source()).isEqualTo(new SourceRecord(RecordKind.MEASUREMENT, 6));
        assertThat(last.earliest()).isEqualTo(TumourCase.day(42));
        assertThat(last.latest()).isEqualTo(on(48));
    }

    @Test
    void progressionOfNonTargetsIsDatedByTheEarliestRecordThatSaysSo() {
        TimepointEvaluation last = new TumourCase()
                .at(0, -7, "T01", "30", "NT01", "PRESENT", "NT02", "PRESENT", "NT03", "PRESENT")
                .at(1, 40, "NT01", "PRESENT")
                .at(1, 43, "NT02", "PD")
                .at(1, 42, "NT03", "PD")
                .at(1, 45, "T01", "50")
                .last();
        assertThat(last.overall().date()).isEqualTo(on(42));
        assertThat(last.overall().rule()).isEqualTo("OVERALL-PD-NONTARGET");
        assertThat(last.target().date()).isEqualTo(on(45));
    }

    @Test
    void overallProgressionIsDatedByTheEarliestThatHolds() {
        TimepointEvaluation last = new TumourCase()
                .at(0, -7, "T01", "30", "NT01", "PRESENT")
                .at(1, 41, "NEW01", "UNEQUIVOCAL")
                .at(1, 43, "NT01", "PD")
                .at(1, 45, "T01", "50")
                .last();
        assertThat(last.overall().date()).isEqualTo(on(41));
        assertThat(last.overall().rule()).isEqualTo("OVERALL-PD-NEW");
    }

    @Test
    void diseaseSeenAgainIsDatedByTheEarliestRecordThatShowsIt() {
        TimepointEvaluation last = new TumourCase()
                .at(0, -7, "T01", "30", "NT01", "PRESENT")
                .at(1, 42, "T01", "GONE", "NT01", "GONE")
                .at(2, 84, "NT01", "PRESENT")
                .at(2, 86, "T01", "9")
                .last();
        assertThat(last.target().value()).isEqualTo(TargetResponse.PD);
        assertThat(last.overall().date()).isEqualTo(on(84));
        assertThat(last.overall().rule()).isEqualTo("OVERALL-PD-AFTER-CR");
    }

    @Test
    void everyOtherResponseIsDatedByTheLatestRecordAlsoOneNotDone() {
        TimepointEvaluation last = new TumourCase()
                .at(0, -7, "T01", "30", "NT01", "PRESENT")
                .at(1, 42, "T01", "20")
                .at(1, 47, "NT01", "NE")
                .last();
        assertThat(last.overall().value()).isEqualTo(TimepointResponse.PR);
        assertThat(last.overall().date()).isEqualTo(on(47));
        assertThat(last.target().date()).isEqualTo(on(42));
    }

    @Test
    void partialDatesAreImputedByTheFirstDoseOrTheFirstDay() {
        TumourEvaluation evaluation = new TumourCase()
                .firstDose(LocalDate.of(2024, 1, 20))
                .record(0, new PartialDate(2024, 1, 0), "T01", new LesionSize.Measured(Millimetres.of("30")))
                .record(1, new PartialDate(2024, 3, 0), "T01", new LesionSize.Measured(Millimetres.of("20")))
                .evaluate();
        assertThat(evaluation.baseline().latest())
                .isEqualTo(new AnalysisDate(LocalDate.of(2024, 1, 20), AnalysisDate.Imputed.DAY));
        assertThat(evaluation.timepoints().get(0).overall().date())
                .isEqualTo(new AnalysisDate(LocalDate.of(2024, 3, 1), AnalysisDate.Imputed.DAY));
    }
}
