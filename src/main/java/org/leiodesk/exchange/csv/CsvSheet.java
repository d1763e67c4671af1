package org.leiodesk.exchange.csv;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One CSV file being written cell by cell: UTF-8, RFC 4180, header first. What is null becomes an empty cell. */
public final class CsvSheet implements AutoCloseable {
    private static final int FULL = 1 << 15;

    private final Writer writer;
    private final Map<LocalDate, String> dates = new HashMap<>();
    private final int columns;
    private char[] buffer = new char[FULL + 4096];
    private int filled;
    private int cells;

    CsvSheet(Path file, List<String> header) throws IOException {
        writer = new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8);
        columns = header.size();
        header.forEach(this::raw);
        end();
    }

    /** Text as somebody typed it, or a code that may hold anything: quoted where it must be, and made harmless for a spreadsheet. */
    public CsvSheet text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return raw("");
        }
        String safe = SafeCell.of(text);
        return needsQuotes(safe) ? raw('"' + safe.replace("\"", "\"\"") + '"') : raw(safe);
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

    public CsvSheet number(@Nullable Double value) {
        return raw(value == null ? "" : Decimals.plain(value));
    }

    public CsvSheet count(@Nullable Integer value) {
        return raw(value == null ? "" : value.toString());
    }

    public CsvSheet days(long value) {
        return raw(Long.toString(value));
    }

    public CsvSheet date(@Nullable LocalDate date) {
        return raw(date == null ? "" : dates.computeIfAbsent(date, LocalDate::toString));
    }

    /** Y, or an empty cell. */
    public CsvSheet flag(boolean set) {
        return raw(set ? "Y" : "");
    }

    /** Y or N. */
    public CsvSheet yesNo(boolean yes) {
        return raw(yes ? "Y" : "N");
    }

    public CsvSheet empty() {
        return raw("");
    }

    /** A cell that needs neither quotes nor an apostrophe, such as a formatted number or one of our own codes. */
    public CsvSheet raw(String text) {
        if (cells > 0) {
            put(",");
        }
        put(text);
        cells++;
        return this;
    }

    private void put(String text) {
        int length = text.length();
        if (filled + length > buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * (filled + length));
        }
        text.getChars(0, length, buffer, filled);
        filled += length;
    }

    /** Ends the row. */
    public void end() {
        if (cells != columns) {
            throw new IllegalStateException("A row of " + cells + " cells under a header of " + columns);
        }
        put("\r\n");
        cells = 0;
        if (filled >= FULL) {
            flush();
        }
    }

    private void flush() {
        try {
            writer.write(buffer, 0, filled);
            filled = 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        flush();
        try {
            writer.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
