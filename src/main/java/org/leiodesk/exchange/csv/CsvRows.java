package org.leiodesk.exchange.csv;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table being written cell by cell as CSV (RFC 4180), kept in memory until they are taken. What is null becomes an empty cell. A row that has more or
 * fewer cells than the header is a fault of the program.
 */
public class CsvRows {
    private static final int REMEMBERED = 1 << 10;

    private final int columns;
    // The last texts that were made safe, by their hash: subjects, visits and rules come again and again as the same
    // objects.
    private final @Nullable String[] texts = new @Nullable String[REMEMBERED];
    private final @Nullable String[] written = new @Nullable String[REMEMBERED];
    private char[] buffer;
    private int filled;
    private int cells;

    /** @param columns how many cells a row has */
    public CsvRows(int columns) {
        this(columns, 1 << 12);
    }

    CsvRows(int columns, int capacity) {
        this.columns = columns;
        buffer = new char[capacity];
    }

    /** Text as somebody typed it, or a code that may hold anything: quoted where it must be, and made harmless for a spreadsheet. */
    public CsvRows text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return empty();
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & REMEMBERED - 1;
        String known = written[place];
        if (known == null || !text.equals(texts[place])) {
            String safe = SafeCell.of(text);
            known = needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
            texts[place] = text;
            written[place] = known;
        }
        return raw(known);
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ';
    }

    /** The digits that give the same double back; the value must be finite. */
    public CsvRows number(@Nullable Double value) {
        if (value != null && value == Math.rint(value) && Math.abs(value) < 1e9) {
            return days(value.longValue());
        }
        return raw(value == null ? "" : Decimals.plain(value));
    }

    /**
     * A number with up to four decimals, without zeros at its end.
     *
     * @param tenThousandths the number in units of 0.0001
     */
    public CsvRows decimal(long tenThousandths) {
        open(24);
        long whole = tenThousandths / 10_000;
        int part = (int) Math.abs(tenThousandths % 10_000);
        if (whole == 0 && tenThousandths < 0) {
            buffer[filled++] = '-';
        }
        put(whole);
        if (part != 0) {
            buffer[filled++] = '.';
            for (int unit = 1000; part != 0; unit /= 10) {
                buffer[filled++] = (char) ('0' + part / unit);
                part %= unit;
            }
        }
        return this;
    }

    public CsvRows count(@Nullable Integer value) {
        return value == null ? empty() : days(value);
    }

    public CsvRows days(long value) {
        open(20);
        put(value);
        return this;
    }

    /** ISO 8601; the year has four digits. */
    public CsvRows date(@Nullable LocalDate date) {
        if (date == null) {
            return empty();
        }
        int year = date.getYear();
        if (year < 1000 || year > 9999) {
            return raw(date.toString());
        }
        open(10);
        pair(year / 100);
        pair(year % 100);
        buffer[filled++] = '-';
        pair(date.getMonthValue());
        buffer[filled++] = '-';
        pair(date.getDayOfMonth());
        return this;
    }

    /** Y, or an empty cell. */
    public CsvRows flag(boolean set) {
        return set ? raw("Y") : empty();
    }

    /** Y or N. */
    public CsvRows yesNo(boolean yes) {
        return raw(yes ? "Y" : "N");
    }

    public CsvRows empty() {
        open(0);
        return this;
    }

    /** A cell that needs neither quotes nor an apostrophe, such as a formatted number or one of our own codes. */
    public CsvRows raw(String text) {
        int length = text.length();
        open(length);
        text.getChars(0, length, buffer, filled);
        filled += length;
        return this;
    }

    /** Begins a cell of at most so many characters. */
    private void open(int length) {
        room(length + 1);
        if (cells++ > 0) {
            buffer[filled++] = ',';
        }
    }

    private void room(int length) {
        if (filled + length > buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * (filled + length));
        }
    }

    private void pair(int twoDigits) {
        buffer[filled++] = (char) ('0' + twoDigits / 10);
        buffer[filled++] = (char) ('0' + twoDigits % 10);
    }

    private void put(long number) {
        if (number < -999_999_999 || number > 999_999_999) {
            String digits = Long.toString(number);
            digits.getChars(0, digits.length(), buffer, filled);
            filled += digits.length();
            return;
        }
        int rest = (int) Math.abs(number);
        if (number < 0) {
            buffer[filled++] = '-';
        }
        if (rest < 10) {
            buffer[filled++] = (char) ('0' + rest);
            return;
        }
        if (rest < 100) {
            pair(rest);
            return;
        }
        int length = 3;
        for (int limit = 1000; length < 9 && rest >= limit; limit *= 10) {
            length++;
        }
        for (int at = filled + length - 1; at >= filled; at--) {
            buffer[at] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        filled += length;
    }

    /** Ends the row. */
    public void end() {
        if (cells != columns) {
            throw new IllegalStateException("A row of " + cells + " cells under a header of " + columns);
        }
        room(2);
        buffer[filled++] = '\r';
        buffer[filled++] = '\n';
        cells = 0;
    }

    /** How many characters wait to be taken. */
    int length() {
        return filled;
    }

    /** Takes the rows ended so far, in UTF-8; none are left. */
    public byte[] take() {
        byte[] bytes = new String(buffer, 0, filled).getBytes(StandardCharsets.UTF_8);
        filled = 0;
        return bytes;
    }
}
