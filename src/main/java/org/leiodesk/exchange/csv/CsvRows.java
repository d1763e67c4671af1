package org.leiodesk.exchange.csv;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table being written cell by cell as CSV (RFC 4180), kept in memory until they are taken. What is null becomes an empty cell. A row that has more or
 * fewer cells than the header is a fault of the program.
 */
public class CsvRows {
    // The whole numbers that most cells hold: to divide one into its digits takes longer than to copy them.
    private static final int LEAST = -2_000;
    private static final byte[][] SMALL = new byte[12_000][];
    private static final int DATES = 1 << 14;
    // Some years of days by their hash; whatever a thread finds there is whole.
    private static final @Nullable WrittenDate[] KNOWN_DATES = new @Nullable WrittenDate[DATES];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = ascii(Integer.toString(LEAST + i));
        }
    }

    private final int columns;
    private final KnownTexts typed = new KnownTexts(CsvRows::safe);
    private final KnownTexts codes = new KnownTexts(UnaryOperator.identity());
    private byte[] buffer;
    private int filled;
    private int cells;

    /** @param columns how many cells a row has */
    public CsvRows(int columns) {
        this(columns, 1 << 12);
    }

    CsvRows(int columns, int capacity) {
        this.columns = columns;
        buffer = new byte[capacity];
    }

    /** Text as somebody typed it, or a code that may hold anything: quoted where it must be, and made harmless for a spreadsheet. */
    public CsvRows text(@Nullable String text) {
        return text == null || text.isEmpty() ? empty() : cell(typed.of(text));
    }

    private static String safe(String text) {
        String safe = SafeCell.of(text);
        return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
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
        return value == null ? empty() : number(value.doubleValue());
    }

    /** As {@link #number(Double)}. */
    public CsvRows number(double value) {
        long whole = (long) value;
        return whole == value && Math.abs(value) < 1e15 ? days(whole) : once(Decimals.plain(value));
    }

    /**
     * A number with up to four decimals, without zeros at its end.
     *
     * @param tenThousandths the number in units of 0.0001
     */
    public CsvRows decimal(long tenThousandths) {
        open(26);
        if (tenThousandths < 0) {
            buffer[filled++] = '-';
        }
        // A length fits an int, whose division takes half as long.
        int small = (int) tenThousandths;
        long whole = small == tenThousandths ? small / 10_000 : tenThousandths / 10_000;
        int part = (int) Math.abs(tenThousandths - whole * 10_000);
        add(digits(Math.abs(whole)));
        if (part != 0) {
            buffer[filled++] = '.';
            for (int unit = 1000; part != 0; unit /= 10) {
                buffer[filled++] = (byte) ('0' + part / unit);
                part %= unit;
            }
        }
        return this;
    }

    public CsvRows count(@Nullable Integer value) {
        return value == null ? empty() : days(value);
    }

    public CsvRows days(long value) {
        return cell(digits(value));
    }

    /** ISO 8601; the year has four digits. */
    public CsvRows date(@Nullable LocalDate date) {
        if (date == null) {
            return empty();
        }
        int place = date.hashCode() & DATES - 1;
        WrittenDate known = KNOWN_DATES[place];
        if (known == null || !known.date.equals(date)) {
            known = new WrittenDate(date, ascii(date.toString()));
            KNOWN_DATES[place] = known;
        }
        return cell(known.bytes);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record WrittenDate(LocalDate date, byte[] bytes) {}

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
        return cell(codes.of(text));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] digits(long number) {
        long place = number - LEAST;
        return place >= 0 && place < SMALL.length ? SMALL[(int) place] : ascii(Long.toString(number));
    }

    /** Cells of any row that are written again and again: one copy writes them all. */
    public static final class Cells {
        private final byte[] bytes;
        private final int count;

        private Cells(byte[] bytes, int count) {
            this.bytes = bytes;
            this.count = count;
        }

        /** Cells as {@link CsvRows#raw} writes them. */
        public static Cells raw(String... texts) {
            CsvRows rows = new CsvRows(texts.length, 64);
            for (String text : texts) {
                rows.raw(text);
            }
            return rows.cells();
        }
    }

    /** Takes the cells written so far of a row that is never ended. */
    public Cells cells() {
        Cells written = new Cells(Arrays.copyOf(buffer, filled), cells);
        filled = 0;
        cells = 0;
        return written;
    }

    /** Cells that were made before; at least one. */
    public CsvRows cells(Cells ready) {
        cell(ready.bytes);
        cells += ready.count - 1;
        return this;
    }

    /** As {@link #raw}, in letters of ASCII that will hardly come again. */
    private CsvRows once(String text) {
        return cell(ascii(text));
    }

    private CsvRows cell(byte[] text) {
        open(text.length);
        add(text);
        return this;
    }

    private void add(byte[] text) {
        System.arraycopy(text, 0, buffer, filled, text.length);
        filled += text.length;
    }

    /** Begins a cell of at most so many bytes. */
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

    /** How many bytes wait to be taken. */
    int length() {
        return filled;
    }

    /** Takes the rows ended so far, in UTF-8; none are left. */
    public byte[] take() {
        byte[] bytes = Arrays.copyOf(buffer, filled);
        filled = 0;
        return bytes;
    }
}
