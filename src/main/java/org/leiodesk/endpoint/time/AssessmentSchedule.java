package org.leiodesk.endpoint.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.leiodesk.domain.study.ProtocolSettings;

/**
 * When tumour assessments were due: every interval from the first dose, whatever the delays of treatment.
 *
 * @param firstDose from which the visits are counted; it is no scheduled visit itself
 * @param intervalDays from one visit to the next, at least 1
 * @param windowDays days a visit may be early or late
 */
public record AssessmentSchedule(LocalDate firstDose, int intervalDays, int windowDays) {
    public static AssessmentSchedule of(LocalDate firstDose, ProtocolSettings protocol) {
        return new AssessmentSchedule(firstDose, protocol.assessmentIntervalDays(), protocol.assessmentWindowDays());
    }

    /** Whether two or more assessments were missed between two days: more than 2 intervals and a window lie between them. */
    public boolean twoOrMoreMissed(LocalDate last, LocalDate event) {
        return ChronoUnit.DAYS.between(last, event) > missedLimitDays();
    }

    /** The most days between two assessments of which at most one was missed: 2 intervals and a window. */
    public long missedLimitDays() {
        return 2L * intervalDays + windowDays;
    }

    /** The day itself when it lies in the window of a visit; otherwise the next visit, first dose + k x interval with k at least 1. */
    public LocalDate atScheduledVisit(LocalDate date) {
        long days = ChronoUnit.DAYS.between(firstDose, date);
        long next = Math.max(1, Math.floorDiv(days + intervalDays - 1, (long) intervalDays));
        boolean early = next * intervalDays - days <= windowDays;
        boolean late = next > 1 && days - (next - 1) * intervalDays <= windowDays;
        return early || late ? date : firstDose.plusDays(next * intervalDays);
    }
}
