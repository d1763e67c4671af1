package org.leiodesk.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One CSV file being written cell by cell: UTF-8, RFC 4180, header first. What is null becomes an empty cell. */
public final class CsvSheet implements AutoCloseable {
    private final CsvWriter writer;
    private final int columns;
    private CsvWriter.@Nullable CsvWriterRecord row;
    private int cells;

    CsvSheet(Path file, List<String> header) throws IOException {
        writer = CsvWriter.builder().bufferSize(1 << 16).build(file, StandardCharsets.UTF_8);
        columns = header.size();
        writer.writeRecord(header);
    }

    /** Text as somebody typed it, or a code: made harmless for a spreadsheet. */
    public CsvSheet text(@Nullable String text) {
        return raw(text == null ? "" : SafeCell.of(text));
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
        return raw(date == null ? "" : date.toString());
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

    /** A cell whose text is known to be harmless, such as a formatted number. */
    public CsvSheet raw(String text) {
        CsvWriter.CsvWriterRecord open = row;
        if (open == null) {
            open = writer.writeRecord();
            row = open;
        }
        open.writeField(text);
        cells++;
        return this;
    }

    /** Ends the row. */
    public void end() {
        if (cells != columns || row == null) {
            throw new IllegalStateException("A row of " + cells + " cells under a header of " + columns);
        }
        row.endRecord();
        row = null;
        cells = 0;
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
