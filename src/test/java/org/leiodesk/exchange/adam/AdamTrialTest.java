package org.leiodesk.exchange.adam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.leiodesk.exchange.CsvRows.pick;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.exchange.CsvRows;
import org.leiodesk.exchange.PlainTrialTables;
import org.leiodesk.exchange.SharedData;
import org.leiodesk.exchange.sdtm.SdtmImport;

/** The random trial of 30 subjects, read as SDTM and written as ADaM, against what R and the rules make of it (default settings, rule A). */
class AdamTrialTest {
    private static final double RELATIVE = 1e-9;

    @TempDir
    Path folder;

    private Path expected = Path.of("");

    @BeforeEach
    void analyse() {
        Path trial = SharedData.path("oracles/trial-30");
        expected = trial.resolve("expected");
        SdtmImport read = PlainTrialTables.of(trial).read(folder.resolve("sdtm"));
        assertThat(read.report()).isEmpty();
        AnalysisRequest request = new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR);
        AdamWriter.write(folder, read.studyId(), Trial.analyse(read.casebooks(), request));
    }

    private List<Map<String, String>> written(String file, Predicate<Map<String, String>> which) {
        return CsvRows.of(folder.resolve(file)).stream().filter(which).toList();
    }

    private static String subject(Map<String, String> row) {
        return row.get("USUBJID").replace("GENERATED-", "");
    }

    private static Predicate<Map<String, String>> parameter(String code) {
        return row -> row.get("PARAMCD").equals(code);
    }

    @Test
    void responsesAtEveryTimepointAreTheExpectedOnes() {
        // The expected table knows no third answer: an equivocal new lesion is N there.
        Map<String, String> responses = new TreeMap<>();
        written("adrs.csv", row -> !row.get("AVISITN").isEmpty())
                .forEach(row -> responses.put(
                        subject(row) + " " + row.get("AVISITN") + " " + row.get("PARAMCD"),
                        row.get("AVALC").replace("EQUIVOCAL", "N")));
        Map<String, String> wanted = new TreeMap<>();
        for (Map<String, String> row : CsvRows.of(expected.resolve("timepoints.csv"))) {
            Map<String, String> columns =
                    Map.of("target", "TRGRESP", "nontarget", "NTRGRESP", "newlesion", "NEWLPROG", "overall", "OVR");
            columns.forEach((column, code) -> {
                if (!row.get(column).isEmpty()) {
                    wanted.put(pick(row, "subjid", "visit") + " " + code, row.get(column));
                }
            });
        }
        assertThat(responses).isEqualTo(wanted);
    }

    @Test
    void sumsAndTheirChangesAreTheExpectedOnes() {
        Map<String, Map<String, String>> sums = new TreeMap<>();
        written("adtr.csv", parameter("SDIAM")).forEach(row -> sums.put(subject(row) + " " + row.get("AVISITN"), row));
        for (Map<String, String> row : CsvRows.of(expected.resolve("timepoints.csv"))) {
            Map<String, String> sum = sums.getOrDefault(pick(row, "subjid", "visit"), Map.of());
            Map.of("sum_mm", "AVAL", "base_mm", "BASE", "nadir_mm", "NADIR", "pchg", "PCHG", "pchg_nadir", "PCHGNAD")
                    .forEach((column, code) -> agree(sum.getOrDefault(code, ""), row.get(column)));
            assertThat(sum.getOrDefault("ANL01FL", ""))
                    .isEqualTo(row.get("sum_mm").isEmpty() ? "" : "Y");
        }
    }

    private static void agree(String found, String wanted) {
        if (wanted.isEmpty() || wanted.equals("NA")) {
            assertThat(found).isEmpty();
        } else {
            double value = Double.parseDouble(wanted);
            assertThat(Double.parseDouble(found)).isCloseTo(value, within(Math.abs(value) * RELATIVE + 1e-12));
        }
    }

    @Test
    void bestResponsesAndTimesAreTheExpectedOnes() {
        assertThat(written("adrs.csv", parameter("BOR")).stream().map(row -> subject(row) + " " + row.get("AVALC")))
                .containsExactlyElementsOf(CsvRows.of(expected.resolve("best_response.csv")).stream()
                        .map(row -> pick(row, "subjid", "unconfirmed"))
                        .toList());
        assertThat(written("adrs.csv", parameter("CBOR")).stream().map(row -> subject(row) + " " + row.get("AVALC")))
                .containsExactlyElementsOf(CsvRows.of(expected.resolve("best_response.csv")).stream()
                        .map(row -> pick(row, "subjid", "confirmed"))
                        .toList());
        assertThat(written("adtte.csv", parameter("TTR").negate()).stream()
                        .map(row -> row.get("PARAMCD").replace("FU", "FOLLOWUP") + " " + subject(row) + " "
                                + pick(row, "STARTDT", "ADT", "AVAL") + " "
                                + (row.get("CNSR").equals("0") ? 1 : 0)))
                .containsExactlyInAnyOrderElementsOf(CsvRows.of(expected.resolve("times.csv")).stream()
                        .map(row -> pick(row, "param", "subjid", "start", "end", "days", "event"))
                        .toList());
    }

    @Test
    void ratesAreTheExpectedOnes() {
        for (Map<String, String> row : CsvRows.of(expected.resolve("rates.csv"))) {
            String name = row.get("measure") + (row.get("response").equals("confirmed") ? "" : "_UNCONFIRMED");
            for (String method : List.of("CLOPPER-PEARSON", "WILSON")) {
                Map<String, String> found = written(
                                "efficacy.csv",
                                each -> each.get("STATISTIC").equals(name)
                                        && each.get("ANALYSISSET").equals("FULL")
                                        && each.get("METHOD").equals(method))
                        .get(0);
                String prefix = method.equals("WILSON") ? "wilson" : "cp";
                assertThat(pick(found, "n", "N", "LEVEL", "UNIT")).isEqualTo(pick(row, "x", "n") + " 0.95 PROPORTION");
                agree(found.get("ESTIMATE"), row.get("rate"));
                agree(found.get("LOWER"), row.get(prefix + "_lower"));
                agree(found.get("UPPER"), row.get(prefix + "_upper"));
            }
        }
    }
}
