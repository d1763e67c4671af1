package org.leiodesk.exchange.adam;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.exchange.csv.CsvRows;

/**
 * Time point and day of a row as cells: AVISITN (its VISITNUM), AVISIT, ADT, where there is a column for it ADTF, and ADY. Rows that follow one another are mostly of
 * one time point and day, whose cells are made once.
 */
final class Visits {
    private final CsvRows row = new CsvRows(5);
    private final Days days = new Days(row);
    private @Nullable Known last;

    private record Known(
            Timepoint timepoint,
            @Nullable LocalDate date,
            @Nullable String flag,
            @Nullable LocalDate firstDose,
            CsvRows.Cells cells) {
        /** Time points of two subjects may be equal and have other names. */
        boolean is(
                Timepoint other, @Nullable LocalDate on, @Nullable String flagged, @Nullable LocalDate otherFirstDose) {
            return timepoint.equals(other)
                    && timepoint.name().equals(other.name())
                    && Objects.equals(date, on)
                    && Objects.equals(flag, flagged)
                    && Objects.equals(firstDose, otherFirstDose);
        }
    }

    /** @param flag ADTF; null when there is no column for it */
    CsvRows.Cells of(
            Timepoint timepoint, @Nullable LocalDate date, @Nullable String flag, @Nullable LocalDate firstDose) {
        Known known = last;
        if (known == null || !known.is(timepoint, date, flag, firstDose)) {
            known = new Known(timepoint, date, flag, firstDose, written(timepoint, date, flag, firstDose));
            last = known;
        }
        return known.cells();
    }

    private CsvRows.Cells written(
            Timepoint timepoint, @Nullable LocalDate date, @Nullable String flag, @Nullable LocalDate firstDose) {
        row.raw(timepoint.number() == null ? "" : timepoint.key())
                .text(timepoint.name().isEmpty() ? timepoint.key() : timepoint.name())
                .date(date);
        if (flag != null) {
            row.raw(flag);
        }
        days.day(date, firstDose);
        return row.cells();
    }
}
