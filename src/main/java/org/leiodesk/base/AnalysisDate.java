package org.leiodesk.base;

import java.time.LocalDate;

/**
 * A complete date used in analysis, which remembers what of it was imputed (ADaM ADT and ADTF).
 *
 * @param date the date used
 * @param imputed what was missing in the record
 */
public record AnalysisDate(LocalDate date, Imputed imputed) implements Comparable<AnalysisDate> {
    /** What of the date was not recorded: nothing, the day (ADTF D), or month and day (ADTF M). */
    public enum Imputed {
        NONE,
        DAY,
        MONTH
    }

    @Override
    public int compareTo(AnalysisDate other) {
        return date.compareTo(other.date);
    }
}
