package org.leiodesk.endpoint.why;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.leiodesk.base.Message;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.recist.BestOverallResponses;
import org.leiodesk.recist.BestResponse;

/** Why the times other than the progression-free one start and end where they do. */
final class SurvivalReasons {
    private final Evidence evidence;
    private final TimepointReasons timepoints;
    private final Leaves leaves;

    /** @param evidence of a subject who was treated */
    SurvivalReasons(Evidence evidence, TimepointReasons timepoints, Leaves leaves) {
        this.evidence = evidence;
        this.timepoints = timepoints;
        this.leaves = leaves;
    }

    /** Overall survival, or the follow-up that mirrors it. */
    Explanation survival(EventTime time) {
        boolean atStart = evidence.alive() == null
                || evidence.alive().date().isBefore(evidence.start().date());
        String key = "endpoint.why.time." + time.endpoint() + "." + time.reason()
                + (evidence.death() == null && atStart ? "_AT_START" : "");
        List<Explanation> because = new ArrayList<>(List.of(leaves.firstDose()));
        if (evidence.death() != null) {
            because.add(leaves.death(evidence.death()));
        } else if (!atStart) {
            because.add(leaves.alive(evidence.alive()));
        }
        leaves.unusedDeath().ifPresent(because::add);
        leaves.cutoff().ifPresent(because::add);
        return of(time, Message.of(key, time.end(), time.days(), Names.months(time.days())), because);
    }

    /** Duration of response: from where the response began to where the progression-free time ended. */
    Explanation duration(EventTime time, Explanation progressionFree) {
        Message claim = Message.of(
                "endpoint.why.time.DOR",
                time.days(),
                Names.months(time.days()),
                time.start(),
                time.end(),
                time.reason().message());
        return of(time, claim, List.of(response(), progressionFree));
    }

    /** Time to response: from the first dose to where the response began. */
    Explanation toResponse(EventTime time) {
        Message claim =
                Message.of("endpoint.why.time.TTR", time.days(), Names.months(time.days()), time.start(), time.end());
        return of(time, claim, List.of(leaves.firstDose(), response()));
    }

    private static Explanation of(EventTime time, Message claim, List<Explanation> because) {
        return new Explanation(
                claim, time.rule(), time.end(), Leaves.ground(time.source(), time.sourceVariable()), because);
    }

    /** The first CR or PR that is confirmed. */
    private Explanation response() {
        BestResponse first = BestOverallResponses.firstConfirmedResponse(
                        evidence.series(), evidence.request().protocol().response())
                .orElseThrow();
        Explanation began = timepoints.at(first.index());
        List<Explanation> because = new ArrayList<>(List.of(began));
        for (int i = first.index() + 1; i < evidence.timepoints().size(); i++) {
            if (evidence.timepoints().get(i).respondedOn().equals(first.confirmedOn())) {
                because.add(timepoints.at(i));
                break;
            }
        }
        because.addAll(Leaves.confirmation(evidence.request().protocol().response()));
        return new Explanation(
                Message.of(
                        "endpoint.why.responseBegan",
                        Names.timepoint(evidence.timepoints().get(first.index()).timepoint()),
                        Objects.requireNonNull(first.date()),
                        first.value().code(),
                        Objects.requireNonNull(first.confirmedOn()),
                        DAYS.between(first.date(), first.confirmedOn())),
                first.ruleName(),
                first.date(),
                began.ground(),
                because);
    }
}
