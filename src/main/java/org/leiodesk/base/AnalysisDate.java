package org.leiodesk.base;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complete date used in analysis, which remembers what of it was imputed (ADaM ADT and ADTF).
 *
 * @param date the date used
 * @param imputed what was missing in the record
 */
public record AnalysisDate(LocalDate date, Imputed imputed) implements Comparable<AnalysisDate> {
    private static final int FIRST_YEAR = 2000;
    // One object for each recorded day of the years in which trials are run: a large trial names each of them thousands
    // of times.
    private static final @Nullable AnalysisDate[] RECORDED = new @Nullable AnalysisDate[64 * 12 * 31];

    /** What of the date was not recorded: nothing, the day (ADTF D), or month and day (ADTF M). */
    public enum Imputed {
        NONE,
        DAY,
        MONTH
    }

    /** A complete date that was recorded; it must exist. */
    static AnalysisDate recorded(int year, int month, int day) {
        int place = ((year - FIRST_YEAR) * 12 + month - 1) * 31 + day - 1;
        if (place < 0 || place >= RECORDED.length) {
            return new AnalysisDate(LocalDate.of(year, month, day), Imputed.NONE);
        }
        AnalysisDate known = RECORDED[place];
        if (known == null) {
            known = new AnalysisDate(LocalDate.of(year, month, day), Imputed.NONE);
            RECORDED[place] = known;
        }
        return known;
    }

    @Override
    public int compareTo(AnalysisDate other) {
        return date.compareTo(other.date);
    }
}
