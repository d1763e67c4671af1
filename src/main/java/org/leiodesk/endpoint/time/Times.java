package org.leiodesk.endpoint.time;

import java.time.LocalDate;
import org.leiodesk.endpoint.EventReason;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.dates.SourcedDate;

/** Makes times that are never shorter than one day. */
final class Times {
    private Times() {}

    /** From a start to a sourced end; an end before the start counts as the start. */
    static EventTime of(TimeEndpoint endpoint, LocalDate start, SourcedDate end, EventReason reason) {
        LocalDate day = end.date().isBefore(start) ? start : end.date();
        return new EventTime(endpoint, start, day, reason, end.source(), end.variable());
    }
}
