package org.leiodesk.endpoint.time;

import org.jspecify.annotations.Nullable;
import org.leiodesk.endpoint.EventReason;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.dates.SourcedDate;

/**
 * Overall survival and its mirror, the follow-up (endpoints.md).
 *
 * <ol>
 *   <li>Survival runs from the first dose to death: an event.
 *   <li>Otherwise it is censored on the last date known alive, or on the first dose when no later one is known.
 *   <li>Follow-up has the same days; its event is the end of follow-up, and death censors it.
 * </ol>
 *
 * <p>The rule that decided is named by the number of its sentence: OS-1, OS-2, FU-3.
 */
public final class OverallSurvival {
    private OverallSurvival() {}

    /** Survival of one subject that was treated. */
    public static EventTime of(
            SourcedDate firstDose, @Nullable SourcedDate death, @Nullable SourcedDate lastKnownAlive) {
        if (death != null) {
            return Times.of(TimeEndpoint.OS, firstDose.date(), death, EventReason.DEATH);
        }
        SourcedDate last =
                lastKnownAlive == null || lastKnownAlive.date().isBefore(firstDose.date()) ? firstDose : lastKnownAlive;
        return Times.of(TimeEndpoint.OS, firstDose.date(), last, EventReason.ALIVE);
    }

    /** Follow-up from the survival of the same subject. */
    public static EventTime followUp(EventTime survival) {
        return new EventTime(
                TimeEndpoint.FU,
                survival.start(),
                survival.end(),
                survival.isEvent() ? EventReason.DIED : EventReason.END_OF_FOLLOW_UP,
                survival.source(),
                survival.sourceVariable());
    }
}
