package org.leiodesk.exchange.adam;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.AnalysisDate;
import org.leiodesk.exchange.csv.CsvRows;

/** Dates of analysis as cells of one sheet: ADT and ADY. Rows that follow one another are often of one day, which is remembered. */
final class Days {
    private final CsvRows sheet;
    private LocalDate last = LocalDate.EPOCH;
    private LocalDate lastFirstDose = LocalDate.EPOCH;
    private int lastDay = 1;

    Days(CsvRows sheet) {
        this.sheet = sheet;
    }

    /** The study day: 1 on the day of the first dose, -1 on the day before; there is no day 0. */
    static int studyDay(LocalDate date, LocalDate firstDose) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(firstDose, date));
        return days >= 0 ? days + 1 : days;
    }

    /** ADT and ADY. */
    CsvRows dateAndDay(@Nullable LocalDate date, @Nullable LocalDate firstDose) {
        sheet.date(date);
        return day(date, firstDose);
    }

    /** ADY. */
    CsvRows day(@Nullable LocalDate date, @Nullable LocalDate firstDose) {
        if (date == null || firstDose == null) {
            return sheet.empty();
        }
        if (!date.equals(last) || !firstDose.equals(lastFirstDose)) {
            lastDay = studyDay(date, firstDose);
            last = date;
            lastFirstDose = firstDose;
        }
        return sheet.days(lastDay);
    }

    /** ADTF: what of the date was imputed. */
    static String flag(AnalysisDate date) {
        return switch (date.imputed()) {
            case NONE -> "";
            case DAY -> "D";
            case MONTH -> "M";
        };
    }
}
