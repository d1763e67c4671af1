package org.leiodesk.endpoint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.audit.SourceRecord;

/**
 * The time of one subject for one endpoint, with the reason why it ended.
 *
 * @param endpoint which endpoint
 * @param start day 1 of the time
 * @param end last day; an event or the day of censoring
 * @param reason why it ended; says whether it is an event
 * @param source the record that ended it; null when no single record did
 * @param sourceVariable variable of that record that holds the date, such as TRDTC; empty when no single record did
 */
public record EventTime(
        TimeEndpoint endpoint,
        LocalDate start,
        LocalDate end,
        EventReason reason,
        @Nullable SourceRecord source,
        String sourceVariable) {
    /** end - start + 1, in days; at least 1 unless the end lies before the start. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    public boolean isEvent() {
        return reason.isEvent();
    }
}
