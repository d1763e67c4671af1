package org.leiodesk.service.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.PartialDate;

/** Gathers what makes typed records unusable. What merely breaks a rule of the protocol is left to the edit checks. */
public final class EntryCheck {
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    public EntryCheck(Clock clock) {
        today = LocalDate.now(clock);
    }

    public List<Finding> findings() {
        return findings.stream().distinct().toList();
    }

    public EntryCheck refuse(boolean broken, String item, String key, Object... args) {
        if (broken) {
            findings.add(Finding.error(item, key, args));
        }
        return this;
    }

    public EntryCheck filled(String item, String text) {
        return refuse(text.isBlank(), item, "service.item.blank");
    }

    /** What has happened has not happened in the future. */
    public EntryCheck past(String item, @Nullable PartialDate date) {
        return refuse(
                date != null && date.earliest().isAfter(today), item, "service.date.future", String.valueOf(date));
    }

    /** A number within limits, both included; a missing one is none of this check's business. */
    public EntryCheck within(String item, @Nullable Number value, double least, double most) {
        boolean outside = value != null && !(value.doubleValue() >= least && value.doubleValue() <= most);
        return refuse(outside, item, "service.number.outside", String.valueOf(value), plain(least), plain(most));
    }

    private static String plain(double limit) {
        return limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit);
    }
}
