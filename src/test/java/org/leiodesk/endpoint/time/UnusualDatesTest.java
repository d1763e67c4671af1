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
import org.leiodesk.domain.study.PfsRule;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.dates.SourcedDate;

/** Dates that should not be: each has an answer, and no time is shorter than a day. Days count from the first dose, which is day 0. */
class UnusualDatesTest {
    private static final SourcedDate DOSE = CourseOf.record(RecordKind.ADMINISTRATION, 0);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void progressionFreeTimeHasAnAnswer(String situation, CourseOf course, String underA, String underC) {
        assertThat(course.under(PfsRule.A)).as("%s, rule A", situation).isEqualTo(underA);
        assertThat(course.under(PfsRule.C)).as("%s, rule C", situation).isEqualTo(underC);
    }

    static Stream<Arguments> progressionFreeTimeHasAnAnswer() {
        return Stream.of(
                row("two adequate assessments on one day", adequateOn(42, 42, 84, 84), "NO_EVENT@84"),
                row(
                        "an adequate assessment on the day of progression",
                        adequateOn(42, 84).progressionOn(84),
                        "PROGRESSION@84"),
                row("an assessment on the day of death", adequateOn(42, 84).deathOn(84), "DEATH@84"),
                row(
                        "progression seen on the day of death",
                        adequateOn(42).progressionOn(84).deathOn(84),
                        "PROGRESSION@84"),
                row("assessments dated after death", adequateOn(42, 84, 126).deathOn(90), "DEATH@90"),
                row(
                        "progression dated after death",
                        adequateOn(42, 84).progressionOn(126).deathOn(90),
                        "DEATH@90"),
                row("death on the day of the first dose", adequateOn().deathOn(0), "DEATH@0"),
                row("death before the first dose", adequateOn().deathOn(-400), "DEATH@0"),
                row("an adequate assessment before the first dose", adequateOn(-3), "NO_EVENT@0"),
                row(
                        "assessments before the first dose do not count as seen",
                        adequateOn(-30).progressionOn(92),
                        "MISSED_ASSESSMENTS@0",
                        "PROGRESSION@126"),
                row(
                        "progression on the day of the first dose",
                        adequateOn().progressionOn(0),
                        "PROGRESSION@0",
                        "PROGRESSION@42"),
                row(
                        "claim before the first dose",
                        adequateOn().claimOn(-5),
                        "CLINICAL_PROGRESSION_ONLY@0",
                        "CLINICAL_PROGRESSION@0"),
                row(
                        "claim and new therapy on one day",
                        adequateOn(42).claimOn(70).newTherapyOn(70),
                        "NEW_THERAPY@42",
                        "NEW_THERAPY@42"),
                row(
                        "no baseline, and all the rest",
                        adequateOn(42)
                                .withoutBaseline()
                                .progressionOn(84)
                                .deathOn(84)
                                .newTherapyOn(50),
                        "NO_BASELINE@0"));
    }

    @Test
    void whoDiedOnTheDayOfTheFirstDoseOrIsRecordedToHaveDiedBeforeSurvivedOneDay() {
        for (int day : new int[] {0, -1, -400}) {
            EventTime survival = OverallSurvival.of(DOSE, CourseOf.record(RecordKind.SUBJECT, day), null);
            assertThat(survival.days()).isEqualTo(1);
            assertThat(survival.isEvent()).isTrue();
        }
    }

    @Test
    void aContactAfterDeathDoesNotMoveDeath() {
        EventTime survival = OverallSurvival.of(
                DOSE, CourseOf.record(RecordKind.SUBJECT, 99), CourseOf.record(RecordKind.SURVIVAL_STATUS, 300));
        assertThat(survival.days()).isEqualTo(100);
        assertThat(survival.isEvent()).isTrue();
        assertThat(OverallSurvival.followUp(survival).days()).isEqualTo(100);
    }

    @Test
    void aResponseOnTheDayTheTimeEndsLastsOneDay() {
        SourcedDate response = CourseOf.record(RecordKind.MEASUREMENT, 42);
        assertThat(ResponseTimes.duration(response, adequateOn(42).deathOn(42).time(PfsRule.A))
                        .days())
                .isEqualTo(1);
        assertThat(ResponseTimes.duration(
                                response, adequateOn(42).newTherapyOn(42).time(PfsRule.A))
                        .days())
                .isEqualTo(1);
    }

    private static Arguments row(String situation, CourseOf course, String underBoth) {
        return arguments(situation, course, underBoth, underBoth);
    }

    private static Arguments row(String situation, CourseOf course, String underA, String underC) {
        return arguments(situation, course, underA, underC);
    }
}
