package org.leiodesk.ui.casebook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days to pixels.
 *
 * @param from day of the left end
 * @param to day of the right end
 * @param left pixel of the left end
 * @param width pixels from end to end
 */
record TimeScale(LocalDate from, LocalDate to, double left, double width) {
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60};

    double x(LocalDate day) {
        double days = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return left + width * ChronoUnit.DAYS.between(from, day) / days;
    }

    /** Firsts of months, every so many that they stand at least so far apart. */
    List<LocalDate> ticks(double apart) {
        double perMonth = width / Math.max(1, ChronoUnit.DAYS.between(from, to)) * 30.4;
        int step = MONTHS[MONTHS.length - 1];
        for (int i = MONTHS.length - 1; i >= 0; i--) {
            if (perMonth * MONTHS[i] >= apart) {
                step = MONTHS[i];
            }
        }
        List<LocalDate> ticks = new ArrayList<>();
        YearMonth month = YearMonth.from(from).withMonth(1);
        for (; !month.atDay(1).isAfter(to); month = month.plusMonths(step)) {
            if (!month.atDay(1).isBefore(from)) {
                ticks.add(month.atDay(1));
            }
        }
        return ticks;
    }
}
