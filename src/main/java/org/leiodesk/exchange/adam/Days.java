package org.leiodesk.exchange.adam;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.AnalysisDate;
import org.leiodesk.exchange.csv.CsvRows;

/** Dates of analysis as cells: ADT, ADTF and ADY. */
final class Days {
    private Days() {}

    /** The study day: 1 on the day of the first dose, -1 on the day before; there is no day 0. */
    static int studyDay(LocalDate date, LocalDate firstDose) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(firstDose, date));
        return days >= 0 ? days + 1 : days;
    }

    /** ADT and ADY. */
    static CsvRows dateAndDay(CsvRows sheet, @Nullable LocalDate date, @Nullable LocalDate firstDose) {
        return day(sheet.date(date), date, firstDose);
    }

    /** ADT, ADTF and ADY. */
    static CsvRows dateFlagAndDay(CsvRows sheet, @Nullable AnalysisDate date, @Nullable LocalDate firstDose) {
        LocalDate day = date == null ? null : date.date();
        return day(sheet.date(day).raw(date == null ? "" : flag(date)), day, firstDose);
    }

    private static CsvRows day(CsvRows sheet, @Nullable LocalDate date, @Nullable LocalDate firstDose) {
        return sheet.count(date == null || firstDose == null ? null : studyDay(date, firstDose));
    }

    private static String flag(AnalysisDate date) {
        return switch (date.imputed()) {
            case NONE -> "";
            case DAY -> "D";
            case MONTH -> "M";
        };
    }
}
