package org.leiodesk.endpoint.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.leiodesk.endpoint.time.CourseOf.adequateOn;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.study.PfsRule;
import org.leiodesk.endpoint.EventReason;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.TimeEndpoint;

/** Every row of the table in endpoints.md under both rules; 2 x 42 + 7 = 91 days is the longest gap with one missed assessment. */
class ProgressionFreeSurvivalTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void eachSituationEndsAsItsRowSays(String situation, CourseOf course, String underA, String underC) {
        assertThat(course.under(PfsRule.A)).as("%s, rule A", situation).isEqualTo(underA);
        assertThat(course.under(PfsRule.C)).as("%s, rule C", situation).isEqualTo(underC);
    }

    static Stream<Arguments> eachSituationEndsAsItsRowSays() {
        return Stream.of(
                row("no baseline", adequateOn(42).withoutBaseline(), "NO_BASELINE@0"),
                row("no baseline, progression", adequateOn(42).withoutBaseline().progressionOn(84), "NO_BASELINE@0"),
                row("no baseline, death", adequateOn().withoutBaseline().deathOn(20), "NO_BASELINE@0"),
                row("new therapy without an event", adequateOn(42, 84).newTherapyOn(90), "NEW_THERAPY@84"),
                row("assessments after new therapy", adequateOn(42, 84, 126).newTherapyOn(90), "NEW_THERAPY@84"),
                row("assessment on the day of new therapy", adequateOn(42, 84).newTherapyOn(84), "NEW_THERAPY@84"),
                row(
                        "new therapy before progression",
                        adequateOn(42).newTherapyOn(83).progressionOn(84),
                        "NEW_THERAPY@42"),
                row("new therapy before death", adequateOn(42).newTherapyOn(60).deathOn(84), "NEW_THERAPY@42"),
                row(
                        "new therapy before anything",
                        adequateOn(42).newTherapyOn(30).progressionOn(84),
                        "NEW_THERAPY@0"),
                row(
                        "progression on the day of new therapy",
                        adequateOn(42).newTherapyOn(84).progressionOn(84),
                        "PROGRESSION@84"),
                row(
                        "death on the day of new therapy",
                        adequateOn(42).newTherapyOn(60).deathOn(60),
                        "DEATH@60"),
                row(
                        "progression before new therapy",
                        adequateOn(42).newTherapyOn(85).progressionOn(84),
                        "PROGRESSION@84"),
                row(
                        "progression after two missed",
                        adequateOn(42).progressionOn(134),
                        "MISSED_ASSESSMENTS@42",
                        "PROGRESSION@168"),
                row(
                        "progression in a window after two missed",
                        adequateOn(35).progressionOn(127),
                        "MISSED_ASSESSMENTS@35",
                        "PROGRESSION@127"),
                row(
                        "progression after two missed from the first dose",
                        adequateOn().progressionOn(92),
                        "MISSED_ASSESSMENTS@0",
                        "PROGRESSION@126"),
                row("progression after one missed", adequateOn(42).progressionOn(133), "PROGRESSION@133"),
                row("progression 91 days after the first dose", adequateOn().progressionOn(91), "PROGRESSION@91"),
                row("death after two missed", adequateOn(42).deathOn(134), "MISSED_ASSESSMENTS@42"),
                row("death after two missed from the first dose", adequateOn().deathOn(92), "MISSED_ASSESSMENTS@0"),
                row("progression in its window", adequateOn(42).progressionOn(77), "PROGRESSION@77"),
                row("progression late in its window", adequateOn(42).progressionOn(91), "PROGRESSION@91"),
                row(
                        "progression outside every window",
                        adequateOn(42).progressionOn(76),
                        "PROGRESSION@76",
                        "PROGRESSION@84"),
                row(
                        "progression past its window",
                        adequateOn(42).progressionOn(92),
                        "PROGRESSION@92",
                        "PROGRESSION@126"),
                row(
                        "progression before the first window",
                        adequateOn().progressionOn(5),
                        "PROGRESSION@5",
                        "PROGRESSION@42"),
                row(
                        "outside every window, then new therapy",
                        adequateOn(42).progressionOn(60).newTherapyOn(70),
                        "PROGRESSION@60",
                        "PROGRESSION@84"),
                row(
                        "progression and death on one day",
                        adequateOn(42).progressionOn(84).deathOn(84),
                        "PROGRESSION@84"),
                row("death before progression", adequateOn(42).progressionOn(84).deathOn(80), "DEATH@80"),
                row("death before the first assessment", adequateOn().deathOn(23), "DEATH@23"),
                row("death between assessments", adequateOn(42, 84).deathOn(100), "DEATH@100"),
                row("death on the day of an assessment", adequateOn(42, 84).deathOn(84), "DEATH@84"),
                row("death after one missed", adequateOn(42).deathOn(133), "DEATH@133"),
                row(
                        "clinical progression",
                        adequateOn(42).claimOn(70),
                        "CLINICAL_PROGRESSION_ONLY@42",
                        "CLINICAL_PROGRESSION@70"),
                row(
                        "clinical progression before any assessment",
                        adequateOn().claimOn(30),
                        "CLINICAL_PROGRESSION_ONLY@0",
                        "CLINICAL_PROGRESSION@30"),
                row(
                        "clinical progression long after the last",
                        adequateOn(42).claimOn(200),
                        "CLINICAL_PROGRESSION_ONLY@42",
                        "CLINICAL_PROGRESSION@200"),
                row(
                        "clinical progression on an unknown day",
                        adequateOn(42).claimWithoutDate(),
                        "CLINICAL_PROGRESSION_ONLY@42"),
                row(
                        "clinical progression, later by RECIST",
                        adequateOn(42).claimOn(70).progressionOn(84),
                        "PROGRESSION@84"),
                row(
                        "clinical progression, then death",
                        adequateOn(42).claimOn(70).deathOn(100),
                        "DEATH@100"),
                row(
                        "clinical progression before new therapy",
                        adequateOn(42).claimOn(70).newTherapyOn(75),
                        "NEW_THERAPY@42",
                        "NEW_THERAPY@42"),
                row(
                        "clinical progression before new therapy, then death",
                        adequateOn(42).claimOn(70).newTherapyOn(75).deathOn(100),
                        "NEW_THERAPY@42",
                        "NEW_THERAPY@42"),
                row(
                        "clinical progression after new therapy",
                        adequateOn(42).claimOn(80).newTherapyOn(75),
                        "NEW_THERAPY@42"),
                row("nothing after the first dose", adequateOn(), "NO_ADEQUATE_ASSESSMENT@0"),
                row("alive without progression", adequateOn(126, 42, 84), "NO_EVENT@126"),
                row(
                        "progression dated before the first dose",
                        adequateOn().progressionOn(-3),
                        "PROGRESSION@0",
                        "PROGRESSION@42"),
                row("death dated before the first dose", adequateOn().deathOn(-3), "DEATH@0"));
    }

    @Test
    void aSubjectWithNothingAfterTheFirstDoseHasOneDay() {
        EventTime time = adequateOn().time(PfsRule.A);
        assertThat(time)
                .isEqualTo(new EventTime(
                        TimeEndpoint.PFS,
                        CourseOf.FIRST_DOSE,
                        CourseOf.FIRST_DOSE,
                        EventReason.NO_ADEQUATE_ASSESSMENT,
                        new SourceRecord(RecordKind.ADMINISTRATION, 0),
                        "EXSTDTC"));
        assertThat(time.days()).isEqualTo(1);
    }

    @Test
    void theRecordThatEndedTheTimeIsNamed() {
        EventTime censored = adequateOn(42, 84).time(PfsRule.A);
        assertThat(censored.source()).isEqualTo(new SourceRecord(RecordKind.MEASUREMENT, 84));
        assertThat(censored.sourceVariable()).isEqualTo("TRDTC");
        EventTime moved = adequateOn(42).progressionOn(60).time(PfsRule.C);
        assertThat(moved.source()).isEqualTo(new SourceRecord(RecordKind.MEASUREMENT, 60));
        assertThat(moved.end()).isEqualTo(CourseOf.FIRST_DOSE.plusDays(84));
    }

    private static Arguments row(String situation, CourseOf course, String underBoth) {
        return arguments(situation, course, underBoth, underBoth);
    }

    private static Arguments row(String situation, CourseOf course, String underA, String underC) {
        return arguments(situation, course, underA, underC);
    }
}
