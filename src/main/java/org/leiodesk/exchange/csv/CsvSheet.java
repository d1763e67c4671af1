package org.leiodesk.exchange.csv;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One CSV file being written: UTF-8, RFC 4180, header first. Rows go to the file as they come; no more than a page of them is in memory. */
public final class CsvSheet extends CsvRows implements AutoCloseable {
    private static final int FULL = 1 << 15;

    private final OutputStream file;

    CsvSheet(Path file, List<String> header) throws IOException {
        super(header.size(), FULL + 4096);
        this.file = new BufferedOutputStream(Files.newOutputStream(file), FULL);
        header.forEach(this::raw);
        end();
    }

    @Override
    public void end() {
        super.end();
        if (length() >= FULL) {
            flush();
        }
    }

    /** Writes rows that were made apart, by {@link CsvRows#take} of as many columns; after those written before. */
    public void append(byte[] rows) {
        flush();
        write(rows);
    }

    private void flush() {
        if (length() > 0) {
            write(take());
        }
    }

    private void write(byte[] rows) {
        try {
            file.write(rows);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            flush();
        } finally {
            try {
                file.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
