package org.leiodesk.stats;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the lists of docs/validation/r.md true. Where it fails, target/r.md holds them as they are now. */
class DeparturesFromRTest {
    private static final Path PAGE = Path.of("docs/validation/r.md");

    @Test
    void everyDepartureStandsOnThePage() throws IOException {
        String lists = "## Medians\n\n" + medians() + "\n## Landmarks\n\n" + landmarks();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/r.md"), lists);
        assertThat(Files.readString(PAGE)).endsWith(lists);
    }

    /** prop.test's continuity correction; no screen and no table offers it. Nothing else in the file is left unread. */
    @Test
    void theOnlyLimitsNotOfferedAreThoseWithContinuityCorrection() {
        Set<String> columns = Set.copyOf(Oracles.rows("binom_cases.csv").get(0).getHeader());
        assertThat(columns)
                .containsExactlyInAnyOrder(
                        "x",
                        "n",
                        "level",
                        "rate",
                        "cp_lo",
                        "cp_hi",
                        "wilson_lo",
                        "wilson_hi",
                        "wilson_cc_lo",
                        "wilson_cc_hi");
    }

    private static String medians() {
        StringBuilder table =
                new StringBuilder("| sample | interval | print, and ours | quantile |\n|---|---|---|---|\n");
        for (NamedCsvRecord r : Oracles.rows("km_cases_expected.csv")) {
            String print =
                    r.getField("print_median") + " [" + end(r, "print_lower") + ", " + end(r, "print_upper") + "]";
            String quantile = r.getField("est") + " [" + end(r, "lower") + ", " + end(r, "upper") + "]";
            if (r.getField("prob").equals("0.5") && !print.equals(quantile)) {
                table.append("| %s | %s | %s | %s |\n"
                        .formatted(r.getField("case_id"), r.getField("conf"), print, quantile));
            }
        }
        return table.toString();
    }

    private static String end(NamedCsvRecord r, String column) {
        return Oracles.none(r.getField(column)) ? "-" : r.getField(column);
    }

    private static String landmarks() {
        Map<String, List<NamedCsvRecord>> samples =
                Oracles.rows("km_cases_input.csv").stream().collect(Collectors.groupingBy(r -> r.getField("case_id")));
        List<NamedCsvRecord> rows = Oracles.rows("km_cases_landmarks.csv");
        List<NamedCsvRecord> carriedOn = new ArrayList<>();
        List<NamedCsvRecord> certain = new ArrayList<>();
        for (NamedCsvRecord r : rows) {
            double surv = number(r, "surv");
            double last = samples.get(r.getField("case_id")).stream()
                    .mapToDouble(each -> number(each, "time"))
                    .max()
                    .orElseThrow();
            if (number(r, "t") > last && surv > 0) {
                carriedOn.add(r);
            } else if (surv == 1 && r.getField("conf").equals("log-log")) {
                certain.add(r);
            }
        }
        return """
                | of %d landmarks | R | ours | rows |
                |---|---|---|---|
                | after the last time, when that is a censoring | the last value, carried on | not estimable | %d |
                | S is 1, log-log | limits 1 and 1 | no interval | %d |
                """.formatted(rows.size(), carriedOn.size(), certain.size());
    }

    private static double number(NamedCsvRecord r, String column) {
        return Double.parseDouble(r.getField(column));
    }
}
