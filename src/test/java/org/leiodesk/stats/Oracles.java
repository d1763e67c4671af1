package org.leiodesk.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reference results: those beside the project, where a test that reads them is skipped when they are not there, and those
 * among the test resources, made by {@code src/test/r/reference-cases.R}.
 */
final class Oracles {

    private Oracles() {}

    static List<NamedCsvRecord> rows(String file) {
        Path path = Path.of(System.getProperty("leiodesk.shared", "../shared"), "oracles", file);
        assumeTrue(Files.exists(path), () -> "no reference results at " + path);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(path)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<NamedCsvRecord> resource(String file) {
        InputStream stream = Objects.requireNonNull(Oracles.class.getResourceAsStream(file), file);
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers with blanks between them. */
    static double[] numbers(String text) {
        return Stream.of(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    }

    static ConfidenceTransform transform(String rName) {
        return switch (rName) {
            case "log-log" -> ConfidenceTransform.LOG_LOG;
            case "log" -> ConfidenceTransform.LOG;
            case "plain" -> ConfidenceTransform.PLAIN;
            default -> throw new IllegalArgumentException(rName);
        };
    }

    /** Whether R printed "none": NA, nothing, or an infinite standard error. */
    static boolean none(String text) {
        return text.isEmpty() || text.equals("NA") || text.equals("Inf");
    }

    /** Nine digits, or the same "none". */
    static void agrees(String what, Estimate ours, String theirs) {
        if (none(theirs)) {
            assertThat(ours).as(what).isInstanceOf(Estimate.Missing.class);
        } else {
            assertThat(ours).as(what).isInstanceOf(Estimate.Value.class);
            agrees(what, ours.value(), Double.parseDouble(theirs));
        }
    }

    static void agrees(String what, double ours, double theirs) {
        assertThat(Math.abs(ours - theirs))
                .as("%s: ours %s, theirs %s", what, ours, theirs)
                .isLessThanOrEqualTo(1e-9 * Math.abs(theirs));
    }
}
