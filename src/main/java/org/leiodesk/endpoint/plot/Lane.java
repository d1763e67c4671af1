package org.leiodesk.endpoint.plot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.SubgroupDimension;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.SwimmerLane;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.dates.Cutoff;
import org.leiodesk.endpoint.dates.DoseRule;
import org.leiodesk.endpoint.dates.FollowUpDates;
import org.leiodesk.endpoint.exposure.CycleStarts;
import org.leiodesk.endpoint.subgroup.SubgroupRule;

/**
 * Makes one lane of the swimmer plot.
 *
 * <ol>
 *   <li>The lane runs from the first dose to death, else to the last date known alive; never shorter than what lies on it.
 *   <li>The response runs from the first date of the confirmed response to the end of its duration.
 *   <li>Treatment goes on when the subject is alive, neither its end nor new therapy is recorded, and the last date known lies within a cycle and the
 *       longest permitted delay of the last dose.
 * </ol>
 */
final class Lane {
    private final SubjectAnalysis subject;
    private final LocalDate firstDose;

    private Lane(SubjectAnalysis subject, LocalDate firstDose) {
        this.subject = subject;
        this.firstDose = firstDose;
    }

    /** @throws IllegalArgumentException for a subject who was not treated */
    static SwimmerLane of(SubjectAnalysis subject, AnalysisRequest request, DoseRule rule) {
        if (subject.firstDose() == null) {
            throw new IllegalArgumentException("A lane begins with the first dose");
        }
        return new Lane(subject, subject.firstDose()).make(request, rule);
    }

    private SwimmerLane make(AnalysisRequest request, DoseRule rule) {
        Casebook book = subject.casebook();
        Cutoff cutoff = new Cutoff(request.cutoff());
        List<SwimmerLane.Mark> marks = new LaneMarks(subject, firstDose, request, rule).inOrder();
        int treatmentEnd = subject.lastDose() == null ? 0 : day(subject.lastDose());
        EventTime duration = duration();
        int length = Math.max(treatmentEnd, lastKnown());
        length = Math.max(
                length, marks.isEmpty() ? 0 : marks.get(marks.size() - 1).day());
        length = Math.max(length, duration == null ? 0 : day(duration.end()));
        return new SwimmerLane(
                book.subject().id(),
                book.subject().number(),
                subject.confirmedBest().value(),
                length,
                CycleStarts.of(book, firstDose, rule, cutoff, request.protocol().cycleDays()).stream()
                        .map(this::day)
                        .toList(),
                treatmentEnd,
                isOngoing(treatmentEnd, request.protocol(), cutoff),
                duration == null ? null : Integer.valueOf(day(duration.start())),
                duration == null ? null : Integer.valueOf(day(duration.end())),
                marks,
                request.cutoff() == null ? null : Integer.valueOf(day(request.cutoff())),
                SubgroupRule.level(subject, SubgroupDimension.ORIGIN, request.evaluator()));
    }

    private int lastKnown() {
        LocalDate last = subject.deathOn() != null ? subject.deathOn() : subject.lastKnownAlive();
        return last == null ? 0 : Math.max(0, day(last));
    }

    private boolean isOngoing(int treatmentEnd, ProtocolSettings protocol, Cutoff cutoff) {
        boolean ended = FollowUpDates.endOfTreatment(subject.casebook(), firstDose, cutoff)
                .isPresent();
        int longestPause = protocol.cycleDays() + protocol.doses().maximumDelayDays();
        return !ended
                && subject.deathOn() == null
                && subject.newTherapyOn() == null
                && lastKnown() - treatmentEnd <= longestPause;
    }

    private @Nullable EventTime duration() {
        Optional<EventTime> duration = subject.times().stream()
                .filter(each -> each.endpoint() == TimeEndpoint.DOR)
                .findFirst();
        return duration.orElse(null);
    }

    private int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(firstDose, date);
    }
}
