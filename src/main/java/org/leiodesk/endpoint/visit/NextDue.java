package org.leiodesk.endpoint.visit;

import java.time.LocalDate;

/**
 * What a subject is expected for next (study.md, Visits).
 *
 * @param kind what for
 * @param number which cycle, or which week of a scan; 0 for the other kinds
 * @param on the planned day
 * @param from first day of its window
 * @param to last day of its window
 */
public record NextDue(Kind kind, int number, LocalDate on, LocalDate from, LocalDate to) {
    /** What a subject can be due for. */
    public enum Kind {
        FIRST_CYCLE,
        CYCLE,
        SCAN,
        SAFETY_VISIT,
        FOLLOW_UP
    }

    /** Whether its window has passed. */
    public boolean overdue(LocalDate today) {
        return to.isBefore(today);
    }

    /** Whether its window has passed, or touches the seven days from today on. */
    public boolean dueThisWeek(LocalDate today) {
        return from.isBefore(today.plusDays(7));
    }
}
