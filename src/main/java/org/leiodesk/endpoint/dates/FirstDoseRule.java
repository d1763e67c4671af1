package org.leiodesk.endpoint.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;

/**
 * Finds the first dose among dates that may be partial, offered one by one in any order (exchange.md).
 *
 * <ol>
 *   <li>It is the date that the record of the subject declares (RFXSTDTC), else the earliest start of a dose.
 *   <li>A partial start is the first dose itself when that lies in the same month or year: it never goes before a complete one there. Otherwise it is
 *       the first day of what is missing.
 *   <li>A declared date that is partial is the earliest start of a dose in the same month or year, else its first day.
 * </ol>
 */
public final class FirstDoseRule {
    private final @Nullable PartialDate declared;
    private @Nullable PartialDate day;
    private @Nullable PartialDate month;
    private @Nullable PartialDate year;

    /** @param declared RFXSTDTC; null when not recorded */
    public FirstDoseRule(@Nullable PartialDate declared) {
        this.declared = declared;
    }

    /** Whether the starts of doses change nothing: the declared date is complete. */
    public boolean isSettled() {
        return declared != null && declared.isComplete();
    }

    /** Offers the start of a dose. */
    public void offer(PartialDate start) {
        if (declared != null && !contains(declared, start)) {
            return;
        }
        if (start.isComplete()) {
            day = earlier(day, start);
        } else if (start.month() > 0) {
            month = earlier(month, start);
        } else {
            year = earlier(year, start);
        }
    }

    /** The first dose; null when there is none. */
    public @Nullable LocalDate date() {
        PartialDate first = unlessWithin(month, day);
        first = unlessWithin(year, first);
        LocalDate given = first == null ? null : first.earliest();
        return declared == null ? given : declared.impute(given).date();
    }

    /** The earlier one; a wide date that contains the other is no earlier. */
    private static @Nullable PartialDate unlessWithin(@Nullable PartialDate wide, @Nullable PartialDate other) {
        return wide == null || (other != null && contains(wide, other)) ? other : earlier(other, wide);
    }

    private static PartialDate earlier(@Nullable PartialDate one, PartialDate other) {
        return one == null || other.earliest().isBefore(one.earliest()) ? other : one;
    }

    /** Whether a date lies in the month or year of one that is not complete. */
    private static boolean contains(PartialDate wide, PartialDate date) {
        return wide.year() == date.year() && (wide.month() == 0 || wide.month() == date.month());
    }
}
