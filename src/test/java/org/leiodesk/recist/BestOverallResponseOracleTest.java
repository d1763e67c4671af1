package org.leiodesk.recist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The 145 response series of bor_cases.csv, and the page that lists where admiralonco answers otherwise. */
class BestOverallResponseOracleTest {
    private static final Path PAGE = Path.of("docs/validation/admiralonco.md");

    @TestFactory
    Stream<DynamicTest> everySeriesGivesWhatTheReferenceSays() {
        return each(row -> assertThat(row.value()).isEqualTo(row.get("recist_strict")));
    }

    @TestFactory
    Stream<DynamicTest> withoutTheFootnoteOnCompleteResponseEverySeriesGivesWhatTheReferenceSays() {
        return each(row -> assertThat(row.valueByArithmetic()).isEqualTo(row.get("recist_arith")));
    }

    /** The days are admiralonco's. */
    @Test
    void responsesThatAgreeAreOfTheSameDay() {
        List<BestResponseCase> dated = BestResponseCase.all().stream()
                .filter(row -> row.value().equals(row.get("expected_admiralonco")))
                .filter(row -> !row.value().equals("NE"))
                .filter(row -> !row.get("expected_day").isEmpty())
                .toList();
        assertThat(dated)
                .hasSize(76)
                .allSatisfy(row -> assertThat(row.date()).isEqualTo(BestResponseCase.day(row.get("expected_day"))));
    }

    @Test
    void whatCannotBeEvaluatedHasNoDay() {
        assertThat(BestResponseCase.all())
                .filteredOn(row -> row.value().equals("NE"))
                .hasSize(10)
                .allSatisfy(row -> assertThat(row.date()).isNull());
    }

    /** Where this fails, target/admiralonco.md holds the list as it is now. */
    @Test
    void thePageListsEveryDifferenceFromAdmiraloncoWithItsRule() throws IOException {
        List<BestResponseCase> different = BestResponseCase.all().stream()
                .filter(row -> !row.value().equals(row.get("expected_admiralonco")))
                .toList();
        StringBuilder list = new StringBuilder();
        for (AdmiraloncoReason reason : AdmiraloncoReason.values()) {
            List<BestResponseCase> rows = different.stream()
                    .filter(row -> AdmiraloncoReason.of(row) == reason)
                    .toList();
            list.append("## ").append(reason.title()).append(": ").append(rows.size());
            list.append("\n\n").append(reason.rule()).append("\n\n");
            list.append("| case | asked for | series: day after the first dose, response | admiralonco | ours |\n");
            list.append("|---|---|---|---|---|\n");
            rows.forEach(row -> list.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(
                            row.get("case_id"),
                            row.get("derivation"),
                            row.get("sequence").isEmpty()
                                    ? "none"
                                    : row.get("sequence").replace(":", " ").replace(";", ", "),
                            row.get("expected_admiralonco"),
                            row.value())));
            list.append('\n');
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/admiralonco.md"), list);
        assertThat(Files.readString(PAGE)).endsWith(list);
    }

    private static Stream<DynamicTest> each(Consumer<BestResponseCase> check) {
        List<BestResponseCase> cases = BestResponseCase.all();
        assertThat(cases).hasSize(145);
        return cases.stream().map(row -> DynamicTest.dynamicTest(row.get("case_id"), () -> check.accept(row)));
    }
}
