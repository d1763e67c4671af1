package org.leiodesk.check.rule;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;

/** Compares dates of which parts may be unknown. */
public final class PartialDates {
    private PartialDates() {}

    /** Whether one date is before another whatever their unknown parts are; false when one is not known at all. */
    public static boolean isCertainlyBefore(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return false;
        }
        if (one.year() != other.year()) {
            return one.year() < other.year();
        }
        if (one.month() == 0 || other.month() == 0 || one.month() != other.month()) {
            return one.month() != 0 && other.month() != 0 && one.month() < other.month();
        }
        return one.day() != 0 && other.day() != 0 && one.day() < other.day();
    }
}
