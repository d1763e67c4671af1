package org.leiodesk.exchange.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.exchange.SharedData;
import org.leiodesk.exchange.validation.Comparison.Row;
import org.leiodesk.recist.SumOfDiameters;
import org.leiodesk.recist.TimepointEvaluation;

/** Keeps the list of docs/validation/sdtm-onco.md true. Where it fails, target/sdtm-onco.md holds the list as it is now. */
class OncoValidationTest {
    private static final Path DOCUMENT = Path.of("docs/validation/sdtm-onco.md");

    private final Map<OncoReason, List<Row>> byReason = new EnumMap<>(OncoReason.class);

    @Test
    void everyDifferenceHasItsReasonAndStandsInTheDocument() throws IOException {
        Path folder = SharedData.path("data/sdtm-onco");
        Comparison comparison = new Comparison(folder, "rs_onco.csv");
        Map<String, BigDecimal> sums = Comparison.sums(folder.resolve("tr_onco.csv"));
        for (OncoReason reason : OncoReason.values()) {
            byReason.put(reason, new ArrayList<>());
        }
        comparison
                .differences()
                .forEach(row -> byReason.getOrDefault(OncoReason.of(row, sums), List.of())
                        .add(row));
        assertThat(comparison.rows()).hasSize(1899);
        assertThat(byReason.entrySet())
                .extracting(each -> each.getKey() + " " + each.getValue().size())
                .containsExactly(
                        "BASELINE_INSTEAD_OF_NADIR 83", "PARTIAL_SUM 23", "DIAMETER 8", "SPLIT_VISIT 3", "UNKNOWN 0");
        String list = list(sums);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/sdtm-onco.md"), list);
        assertThat(Files.readString(DOCUMENT)).endsWith(list);
    }

    private String list(Map<String, BigDecimal> sums) {
        StringBuilder text = new StringBuilder();
        byReason.forEach((reason, rows) -> {
            if (!rows.isEmpty()) {
                text.append("## ")
                        .append(reason.title())
                        .append(": ")
                        .append(rows.size())
                        .append("\n\n");
                text.append(reason.text()).append("\n\n");
                text.append(
                        "| subject | evaluator | visit | date | RS | ours | sum | baseline | nadir | missing | SUMDIAM |\n");
                text.append("|---|---|---|---|---|---|---|---|---|---|---|\n");
                rows.forEach(row -> text.append(line(row, sums)));
                text.append('\n');
            }
        });
        return text.toString();
    }

    private static String line(Row row, Map<String, BigDecimal> sums) {
        TimepointEvaluation derived = row.derived();
        SumOfDiameters sum = derived == null ? null : derived.sum();
        String evaluator = row.evaluator()
                .replace("INDEPENDENT ASSESSOR/RADIOLOGIST ", "R")
                .replace("INVESTIGATOR", "I");
        return "| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        row.subject(),
                        evaluator,
                        row.visit(),
                        row.date(),
                        row.given(),
                        row.ours(),
                        sum == null ? "" : sum.measured(),
                        sum == null ? "" : plain(sum.baseline()),
                        sum == null ? "" : plain(sum.nadir()),
                        sum == null ? "" : sum.missing(),
                        sums.containsKey(row.key()) ? sums.get(row.key()).toPlainString() : "")
                .replace(System.lineSeparator(), "\n");
    }

    private static String plain(@org.jspecify.annotations.Nullable Millimetres length) {
        return length == null ? "" : length.toString();
    }
}
