package org.leiodesk.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows of a CSV file by their column names, read without the reader under test. */
public final class CsvRows {
    private CsvRows() {}

    public static List<Map<String, String>> of(Path file) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Some columns of a row, separated by blanks; an empty cell is a dash. */
    public static String pick(Map<String, String> row, String... columns) {
        return List.of(columns).stream()
                .map(column -> row.get(column).isEmpty() ? "-" : row.get(column))
                .collect(Collectors.joining(" "));
    }
}
