package org.leiodesk.endpoint.safety;

import java.time.LocalDate;
import java.time.YearMonth;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.safety.AdverseEvent;
import org.leiodesk.endpoint.dates.Cutoff;

/**
 * Which adverse events count: those that came with the treatment.
 *
 * <ol>
 *   <li>An event that started on or after the first dose of either drug counts; one that started before it is left out.
 *   <li>A partial start is completed by the house rule: by the first dose when that lies in the same unknown month or year, else by the first day of what
 *       is missing.
 *   <li>An unknown start counts.
 *   <li>An event that ended before the first dose started before it, however its start was completed; a partial end means its last day there.
 *   <li>An event that started after the cut-off is left out; where the start is unknown, one that was recorded after it.
 * </ol>
 */
public enum EventChoice {
    COUNTS,
    BEFORE_FIRST_DOSE,
    AFTER_CUTOFF;

    /** What becomes of an event of a subject who was treated. */
    public static EventChoice of(AdverseEvent event, LocalDate firstDose, Cutoff cutoff) {
        PartialDate start = event.startedOn();
        if (!cutoff.covers(start == null ? event.recordedOn() : start, firstDose)) {
            return AFTER_CUTOFF;
        }
        boolean before =
                start != null && start.impute(firstDose).date().isBefore(firstDose) || endedBefore(event, firstDose);
        return before ? BEFORE_FIRST_DOSE : COUNTS;
    }

    private static boolean endedBefore(AdverseEvent event, LocalDate firstDose) {
        return event.endedOn() != null && latest(event.endedOn()).isBefore(firstDose);
    }

    /** The last day that a date can mean. */
    private static LocalDate latest(PartialDate date) {
        return date.complete()
                .orElseGet(() -> YearMonth.of(date.year(), date.month() == 0 ? 12 : date.month())
                        .atEndOfMonth());
    }
}
