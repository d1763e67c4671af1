package org.leiodesk.endpoint.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;

/**
 * The data cut-off: nothing dated after it is used.
 *
 * @param on last day that is used; null for none
 */
public record Cutoff(@Nullable LocalDate on) {
    public static final Cutoff NONE = new Cutoff(null);

    /** Whether something of this day is used. */
    public boolean covers(LocalDate date) {
        return on == null || !date.isAfter(on);
    }

    /** Whether a record with this date is used; a partial date counts by the day it is imputed to, and a record without a date is used. */
    public boolean covers(@Nullable PartialDate date, @Nullable LocalDate firstDose) {
        return on == null || date == null || covers(date.impute(firstDose).date());
    }
}
