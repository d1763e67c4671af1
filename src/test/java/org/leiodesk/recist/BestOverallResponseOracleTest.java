package org.leiodesk.recist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.study.ResponseSettings;

/**
 * The 145 response series of bor_cases.csv. Derivations: BOR and CBOR the best response, RSP and CRSP whether there is a response, CBR, CB and CCB
 * whether there is clinical benefit. Column recist_strict is what must come out; missing_as_ne only chooses another word for NE.
 */
class BestOverallResponseOracleTest {
    private static final LocalDate FIRST_DOSE = LocalDate.of(2024, 1, 1);

    @TestFactory
    Stream<DynamicTest> everySeriesGivesWhatTheReferenceSays() {
        List<Map<String, String>> rows = Oracles.table("bor_cases.csv");
        assertThat(rows).hasSize(145);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row.get("case_id"), () -> {
                    assertThat(value(row)).isEqualTo(row.get("recist_strict"));
                    if (row.get("recist_strict").equals(row.get("expected_admiralonco")) && dated(row)) {
                        assertThat(date(row)).isEqualTo(FIRST_DOSE.plusDays(Long.parseLong(row.get("expected_day"))));
                    }
                }));
    }

    private static boolean dated(Map<String, String> row) {
        return !row.get("expected_day").isEmpty() && !row.get("recist_strict").equals("NE");
    }

    private static String value(Map<String, String> row) {
        ResponseSeries series = series(row);
        ResponseSettings settings = settings(row);
        return switch (row.get("derivation")) {
            case "BOR" ->
                BestOverallResponses.unconfirmed(series, settings).value().code();
            case "CBOR" ->
                BestOverallResponses.confirmed(series, settings).value().code();
            case "RSP" -> yes(BestOverallResponses.firstResponse(series).isPresent());
            case "CRSP" ->
                yes(BestOverallResponses.firstConfirmedResponse(series, settings)
                        .isPresent());
            case "CBR", "CB" ->
                yes(BestOverallResponses.unconfirmed(series, settings).value().isDiseaseControl());
            default ->
                yes(BestOverallResponses.confirmed(series, settings).value().isDiseaseControl());
        };
    }

    /** The date of the best response, or of the first CR or PR; of clinical benefit the earlier of first response and lasting disease control. */
    private static LocalDate date(Map<String, String> row) {
        ResponseSeries series = series(row);
        ResponseSettings settings = settings(row);
        BestResponse best =
                row.get("derivation").startsWith("C") && !row.get("derivation").equals("CB")
                        ? BestOverallResponses.confirmed(series, settings)
                        : BestOverallResponses.unconfirmed(series, settings);
        LocalDate first = BestOverallResponses.firstResponse(series)
                .map(DatedResponse::date)
                .orElse(LocalDate.MAX);
        return switch (row.get("derivation")) {
            case "RSP" -> first;
            case "CRSP" ->
                BestOverallResponses.firstConfirmedResponse(series, settings)
                        .orElseThrow()
                        .date();
            case "CBR", "CB" ->
                Stream.of(
                                first,
                                BestOverallResponses.confirmed(series, settings).date(),
                                best.date())
                        .filter(d -> d != null)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
            default -> best.date();
        };
    }

    private static String yes(boolean answer) {
        return answer ? "Y" : "N";
    }

    private static ResponseSeries series(Map<String, String> row) {
        List<DatedResponse> responses = new ArrayList<>();
        String sequence = row.get("sequence");
        for (String part : sequence.isEmpty() ? new String[0] : sequence.split(";", -1)) {
            String[] words = part.split(":", -1);
            // ND (not done) and NA are no evaluation
            TimepointResponse response = TimepointResponse.ofCode(words[1]).orElse(TimepointResponse.NE);
            responses.add(new DatedResponse(FIRST_DOSE.plusDays(Long.parseLong(words[0])), response));
        }
        if (!row.get("pd_day").isEmpty()) {
            DatedResponse progression =
                    new DatedResponse(FIRST_DOSE.plusDays(Long.parseLong(row.get("pd_day"))), TimepointResponse.PD);
            if (!responses.contains(progression)) {
                responses.add(progression);
                responses.sort(Comparator.comparing(DatedResponse::date));
            }
        }
        return new ResponseSeries(responses, FIRST_DOSE, null, true).withDiseaseAfterCompleteAsProgression();
    }

    private static ResponseSettings settings(Map<String, String> row) {
        return new ResponseSettings(
                number(row, "confirm_days", 28),
                false,
                number(row, "sd_min_days", 0),
                number(row, "max_nr_ne", 0),
                row.get("accept_sd").equals("TRUE"));
    }

    private static int number(Map<String, String> row, String column, int otherwise) {
        return row.get(column).isEmpty() ? otherwise : Integer.parseInt(row.get(column));
    }
}
