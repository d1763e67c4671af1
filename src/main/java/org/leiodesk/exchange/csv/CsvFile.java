package org.leiodesk.exchange.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Progress;

/** Reads one CSV file row by row: UTF-8 with or without a byte order mark, any line ends, RFC 4180 quotes, columns in any order. */
public final class CsvFile {
    private static final int PAGES_BETWEEN_REPORTS = 16;
    private static final int MOST_COLUMNS = 1000;
    private static final long MOST_BYTES = Integer.MAX_VALUE;

    /** Is shown the header, and then every row. */
    public interface Visitor {
        /** Takes the places of its columns; returns the findings that speak against reading the rows, none to go on. */
        List<Finding> header(CsvHeader header);

        /** One row. It may have too many or too few cells: see {@link CsvRow#width}. */
        void row(CsvRow row);
    }

    private CsvFile() {}

    /**
     * Reads the file and shows it to the visitor.
     *
     * @return why the file could not be read; empty when it was read to its end
     * @throws CancellationException when the user wants the work to stop
     */
    public static List<Finding> read(Path file, Visitor visitor, Progress progress) {
        String name = String.valueOf(file.getFileName());
        CsvRowHandler handler = new CsvRowHandler();
        if (file.toFile().length() > MOST_BYTES) {
            return List.of(Finding.error(name, "exchange.file.tooLarge", name, MOST_BYTES));
        }
        try (InputStream bytes = Files.newInputStream(file);
                CsvReader<Boolean> reader = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .skipEmptyLines(true)
                        .allowUnclosedQuote(false)
                        .build(handler, Utf8.reader(bytes));
                CloseableIterator<Boolean> rows = reader.iterator()) {
            return read(name, handler, rows, visitor, progress);
        } catch (CsvParseException notCsv) {
            return List.of(
                    hasCause(notCsv, CharacterCodingException.class)
                            ? notUtf8(file, name)
                            : Finding.error(place(name, handler.line()), "exchange.csv.broken", name, handler.line()));
        } catch (UncheckedIOException | IOException unreadable) {
            return List.of(
                    hasCause(unreadable, CharacterCodingException.class)
                            ? notUtf8(file, name)
                            : Finding.error(name, "exchange.csv.unreadable", name));
        }
    }

    private static List<Finding> read(
            String name, CsvRowHandler handler, CloseableIterator<Boolean> rows, Visitor visitor, Progress progress) {
        while (handler.names().isEmpty() && rows.hasNext()) {
            rows.next();
        }
        List<String> names = handler.names();
        if (names.stream().allMatch(String::isEmpty)) {
            return List.of(Finding.error(name, "exchange.csv.empty", name));
        }
        if (names.size() > MOST_COLUMNS) {
            return List.of(
                    Finding.error(place(name, 1), "exchange.csv.tooManyColumns", name, names.size(), MOST_COLUMNS));
        }
        Set<String> seen = new HashSet<>();
        for (String column : names) {
            if (!column.isEmpty() && !seen.add(column)) {
                return List.of(Finding.error(place(name, 1), "exchange.csv.columnTwice", name, column));
            }
        }
        CsvHeader header = new CsvHeader(names);
        List<Finding> against = visitor.header(header);
        if (!against.isEmpty()) {
            return against;
        }
        handler.startRows(header);
        Message what = Message.of("exchange.progress.reading", name);
        int pages = 0;
        long count = 0;
        try (PageFeed feed = new PageFeed(handler, rows, names.size())) {
            for (RowPage page = feed.next(); page != null; page = feed.next()) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                if (pages++ % PAGES_BETWEEN_REPORTS == 0) {
                    progress.report(what, count, 0);
                }
                visit(page, visitor);
                count += page.rows();
            }
        }
        return List.of();
    }

    private static void visit(RowPage page, Visitor visitor) {
        CsvRow row = new CsvRow(page);
        for (int i = 0; i < page.rows(); i++) {
            row.moveTo(page, i);
            visitor.row(row);
        }
    }

    /** Where a finding lies: a file and a line of it. */
    public static String place(String file, int line) {
        return file + ":" + line;
    }

    private static Finding notUtf8(Path file, String name) {
        try {
            int line = Utf8.firstBadLine(file);
            return Finding.error(place(name, line), "exchange.csv.notUtf8", name, line);
        } catch (IOException unreadable) {
            return Finding.error(name, "exchange.csv.unreadable", name);
        }
    }

    private static boolean hasCause(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
