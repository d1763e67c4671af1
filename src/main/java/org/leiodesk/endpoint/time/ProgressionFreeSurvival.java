package org.leiodesk.endpoint.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.study.PfsRule;
import org.leiodesk.endpoint.EventReason;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.dates.SourcedDate;
import org.leiodesk.endpoint.time.DiseaseCourse.ClaimedProgression;

/**
 * Progression-free survival: first dose to progression or death (endpoints.md). The first sentence that fits decides.
 *
 * <ol>
 *   <li>Without a baseline assessment: censored on the first dose.
 *   <li>New anticancer therapy started before the event, or without one: censored on the last adequate assessment on or before its start. An event
 *       on the day it starts is an event; a progression claimed by the investigator is none here, under rule C either.
 *   <li>Progression or death after two or more missed assessments: censored on the last adequate one; progression is an event under rule C.
 *   <li>Progression: event; under rule C on the next scheduled visit when it lay outside every window.
 *   <li>Death: event.
 *   <li>Progression claimed by the investigator alone: censored on the last adequate assessment; an event on its day under rule C.
 *   <li>Otherwise censored on the last adequate assessment.
 * </ol>
 *
 * <p>The first dose takes the place of an adequate assessment that is not there. Progression and death on one day are progression. No time is shorter
 * than one day: what is dated before the first dose ends it on the first dose. The rule that decided is named by the number of its sentence, PFS-1 to
 * PFS-7.
 */
public final class ProgressionFreeSurvival {
    private final DiseaseCourse course;
    private final AssessmentSchedule schedule;
    private final boolean ruleC;

    private ProgressionFreeSurvival(DiseaseCourse course, AssessmentSchedule schedule, PfsRule rule) {
        this.course = course;
        this.schedule = schedule;
        this.ruleC = rule == PfsRule.C;
    }

    /** The time of one subject that was treated. */
    public static EventTime of(DiseaseCourse course, AssessmentSchedule schedule, PfsRule rule) {
        return decide(course, schedule, rule).time();
    }

    /** The time of one subject that was treated, with what it was decided by. */
    public static ProgressionFreeDecision decide(DiseaseCourse course, AssessmentSchedule schedule, PfsRule rule) {
        return new ProgressionFreeSurvival(course, schedule, rule).decide();
    }

    private ProgressionFreeDecision decide() {
        if (!course.hasBaseline()) {
            return ended(course.firstDose(), EventReason.NO_BASELINE, null, null);
        }
        LocalDate newTherapy = course.newTherapyOn();
        SourcedDate event = event();
        if (newTherapy != null && (event == null || newTherapy.isBefore(event.date()))) {
            SourcedDate last = course.lastAdequateUntil(newTherapy);
            return ended(last, EventReason.NEW_THERAPY, event, last);
        }
        return event == null ? withoutEvent() : withEvent(event);
    }

    /** Progression or death, whichever is first. */
    private @Nullable SourcedDate event() {
        SourcedDate progression = course.progression();
        SourcedDate death = course.death();
        return progression != null && (death == null || !death.date().isBefore(progression.date()))
                ? progression
                : death;
    }

    private ProgressionFreeDecision withEvent(SourcedDate event) {
        SourcedDate last = course.lastAdequateUntil(event.date());
        boolean afterMissed = schedule.twoOrMoreMissed(last.date(), event.date());
        if (event.equals(course.progression())) {
            if (ruleC) {
                LocalDate visit = schedule.atScheduledVisit(event.date());
                SourcedDate scheduled = new SourcedDate(visit, event.source(), event.variable());
                return ended(scheduled, EventReason.PROGRESSION, event, last);
            }
            return afterMissed
                    ? ended(last, EventReason.MISSED_ASSESSMENTS, event, last)
                    : ended(event, EventReason.PROGRESSION, event, last);
        }
        return afterMissed
                ? ended(last, EventReason.MISSED_ASSESSMENTS, event, last)
                : ended(event, EventReason.DEATH, event, last);
    }

    private ProgressionFreeDecision withoutEvent() {
        ClaimedProgression claim = course.claim();
        SourcedDate claimed = claim == null ? null : claim.on();
        if (ruleC && claimed != null) {
            return ended(claimed, EventReason.CLINICAL_PROGRESSION, claimed, course.lastAdequateUntil(claimed.date()));
        }
        SourcedDate last = course.lastAdequateUntil(LocalDate.MAX);
        if (claim != null) {
            return ended(last, EventReason.CLINICAL_PROGRESSION_ONLY, null, last);
        }
        EventReason reason = course.adequate().isEmpty() ? EventReason.NO_ADEQUATE_ASSESSMENT : EventReason.NO_EVENT;
        return ended(last, reason, null, last);
    }

    private ProgressionFreeDecision ended(
            SourcedDate end, EventReason reason, @Nullable SourcedDate event, @Nullable SourcedDate lastAdequate) {
        EventTime time = Times.of(TimeEndpoint.PFS, course.firstDose().date(), end, reason);
        return new ProgressionFreeDecision(time, event, lastAdequate);
    }
}
