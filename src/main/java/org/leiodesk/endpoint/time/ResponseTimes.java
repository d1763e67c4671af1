package org.leiodesk.endpoint.time;

import java.time.LocalDate;
import org.leiodesk.endpoint.EventReason;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.dates.SourcedDate;

/**
 * The two times of a confirmed responder (endpoints.md).
 *
 * <ol>
 *   <li>Duration of response runs from the first date of the confirmed response and ends, and is censored, as the progression-free time: rule DOR-n
 *       where that is PFS-n.
 *   <li>Time to response runs from the first dose to that date and is never censored: TTR-2.
 * </ol>
 */
public final class ResponseTimes {
    private ResponseTimes() {}

    /** Duration of response: from the first date of the confirmed response; ends, and is censored, as the progression-free time. */
    public static EventTime duration(SourcedDate response, EventTime progressionFree) {
        return Times.of(
                TimeEndpoint.DOR,
                response.date(),
                new SourcedDate(progressionFree.end(), progressionFree.source(), progressionFree.sourceVariable()),
                progressionFree.reason());
    }

    /** Time to response: from the first dose to the first date of the confirmed response; never censored. */
    public static EventTime toResponse(LocalDate firstDose, SourcedDate response) {
        return Times.of(TimeEndpoint.TTR, firstDose, response, EventReason.RESPONSE);
    }
}
