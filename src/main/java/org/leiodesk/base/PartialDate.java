package org.leiodesk.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as it was recorded (SDTM --DTC): complete (2024-03-17), without a day (2024-03) or with the year alone (2024). It is never padded
 * when it is entered; {@link #impute} completes it for analysis only.
 *
 * @param year 1900 to 2200
 * @param month 1 to 12, or 0 when unknown
 * @param day 1 to 31 and existing in that month, or 0 when unknown; 0 when the month is
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    public PartialDate {
        if (year < 1900 || year > 2200) {
            throw new DateTimeException("The year lies outside 1900 to 2200: " + year);
        }
        if (month == 0) {
            if (day != 0) {
                throw new DateTimeException("A day needs a month");
            }
        } else if (day == 0) {
            YearMonth.of(year, month);
        } else {
            LocalDate.of(year, month, day);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Reads 2024, 2024-03 or 2024-03-17, each with or without a time after a T, which is dropped; anything else, also a day that does not exist, is empty. */
    public static Optional<PartialDate> parse(String text) {
        int end = text.indexOf('T');
        String date = end < 0 ? text : text.substring(0, end);
        int length = date.length();
        boolean shape = (length == 4
                        || length == 7 && date.charAt(4) == '-'
                        || length == 10 && date.charAt(4) == '-' && date.charAt(7) == '-')
                && (end < 0 || length == 10 && isTime(text.substring(end + 1)));
        if (!shape) {
            return Optional.empty();
        }
        int year = digits(date, 0, 4);
        int month = length > 4 ? digits(date, 5, 7) : 0;
        int day = length > 7 ? digits(date, 8, 10) : 0;
        if (year < 0 || month < 0 || day < 0 || length > 4 && month == 0 || length > 7 && day == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(year, month, day));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static boolean isTime(String text) {
        return text.matches("\\d{2}(:\\d{2}(:\\d{2}([.,]\\d+)?)?)?(Z|[+-]\\d{2}(:?\\d{2})?)?");
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    public boolean isComplete() {
        return day != 0;
    }

    /** The date, when it is complete. */
    public Optional<LocalDate> complete() {
        return isComplete()
                ? Optional.of(AnalysisDate.recorded(year, month, day).date())
                : Optional.empty();
    }

    /** The first day that this date can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /**
     * Completes the date for analysis: by the first dose when that lies in the same unknown month or year, else by the first day of what is
     * missing.
     *
     * @param firstDose the first dose of the subject, or null when there is none
     */
    public AnalysisDate impute(@Nullable LocalDate firstDose) {
        if (isComplete()) {
            return AnalysisDate.recorded(year, month, day);
        }
        boolean sameSpan =
                firstDose != null && firstDose.getYear() == year && (month == 0 || firstDose.getMonthValue() == month);
        LocalDate date = sameSpan ? firstDose : earliest();
        return new AnalysisDate(date, month == 0 ? AnalysisDate.Imputed.MONTH : AnalysisDate.Imputed.DAY);
    }

    @Override
    public int compareTo(PartialDate other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }

    // As the record would have it, which is slow until it is compiled: every record of a subject has a date.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof PartialDate that && year == that.year && month == that.month && day == that.day;
    }

    @Override
    public int hashCode() {
        return (year * 16 + month) * 32 + day;
    }

    /** As recorded: 2024, 2024-03 or 2024-03-17. */
    @Override
    public String toString() {
        if (month == 0) {
            return "%04d".formatted(year);
        }
        return day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
