package org.leiodesk.endpoint.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.study.PfsRule;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.dates.SourcedDate;

/**
 * A fictional course in days after the first dose, 0 = its day; the assessments fall due every 42 days, +/- 7. Each record's sequence is its day.
 */
final class CourseOf {
    static final LocalDate FIRST_DOSE = LocalDate.of(2024, 1, 8);
    private static final AssessmentSchedule SCHEDULE = new AssessmentSchedule(FIRST_DOSE, 42, 7);

    private boolean baseline = true;
    private List<SourcedDate> adequate = List.of();
    private @Nullable SourcedDate progression;
    private @Nullable SourcedDate death;
    private @Nullable LocalDate newTherapyOn;
    private DiseaseCourse.@Nullable ClaimedProgression claim;

    static CourseOf adequateOn(int... days) {
        CourseOf course = new CourseOf();
        course.adequate = Arrays.stream(days)
                .mapToObj(day -> record(RecordKind.MEASUREMENT, day))
                .toList();
        return course;
    }

    CourseOf withoutBaseline() {
        baseline = false;
        return this;
    }

    CourseOf progressionOn(int day) {
        progression = record(RecordKind.MEASUREMENT, day);
        return this;
    }

    CourseOf deathOn(int day) {
        death = record(RecordKind.SUBJECT, day);
        return this;
    }

    CourseOf newTherapyOn(int day) {
        newTherapyOn = FIRST_DOSE.plusDays(day);
        return this;
    }

    CourseOf claimOn(int day) {
        claim = new DiseaseCourse.ClaimedProgression(record(RecordKind.DISPOSITION, day));
        return this;
    }

    CourseOf claimWithoutDate() {
        claim = new DiseaseCourse.ClaimedProgression(null);
        return this;
    }

    /** The time as {@code reason@day}, the day counted from the first dose as 0. */
    String under(PfsRule rule) {
        EventTime time = time(rule);
        return time.reason() + "@" + (time.days() - 1);
    }

    EventTime time(PfsRule rule) {
        return decision(rule).time();
    }

    ProgressionFreeDecision decision(PfsRule rule) {
        return ProgressionFreeSurvival.decide(
                new DiseaseCourse(
                        record(RecordKind.ADMINISTRATION, 0),
                        baseline,
                        adequate,
                        progression,
                        death,
                        newTherapyOn,
                        claim),
                SCHEDULE,
                rule);
    }

    static SourcedDate record(RecordKind kind, int day) {
        return SourcedDate.of(FIRST_DOSE.plusDays(day), new SourceRecord(kind, day));
    }
}
