package org.leiodesk.recist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.study.ResponseSettings;

/**
 * One row of bor_cases.csv: a response series with its settings, judged as its derivation asks. BOR and CBOR are the best response, RSP and CRSP
 * whether there is a response, CBR, CB and CCB whether there is clinical benefit; those that begin with C and CCB are confirmed.
 */
record BestResponseCase(Map<String, String> row) {
    static final LocalDate FIRST_DOSE = LocalDate.of(2024, 1, 1);

    static List<BestResponseCase> all() {
        return Oracles.table("bor_cases.csv").stream()
                .map(BestResponseCase::new)
                .toList();
    }

    String get(String column) {
        return row.get(column);
    }

    /** The answer by recist.md: disease seen again after a CR is PD. */
    String value() {
        return value(series().withDiseaseAfterCompleteAsProgression());
    }

    /** The answer when the responses are taken as they stand. */
    String valueByArithmetic() {
        return value(series());
    }

    /** The answer when a PD is passed over like a time point that could not be evaluated. */
    String valueWithoutStoppingAtProgression() {
        List<DatedResponse> responses = series().responses().stream()
                .map(each -> each.response() == TimepointResponse.PD
                        ? new DatedResponse(each.date(), TimepointResponse.NE)
                        : each)
                .toList();
        return value(new ResponseSeries(responses, FIRST_DOSE, null, true));
    }

    private String value(ResponseSeries series) {
        ResponseSettings settings = settings();
        return switch (get("derivation")) {
            case "BOR" ->
                BestOverallResponses.unconfirmed(series, settings).value().code();
            case "CBOR" ->
                BestOverallResponses.confirmed(series, settings).value().code();
            case "RSP" -> yes(BestOverallResponses.firstResponse(series) >= 0);
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
    @Nullable
    LocalDate date() {
        ResponseSeries series = series().withDiseaseAfterCompleteAsProgression();
        ResponseSettings settings = settings();
        LocalDate confirmed = BestOverallResponses.confirmed(series, settings).date();
        LocalDate unconfirmed =
                BestOverallResponses.unconfirmed(series, settings).date();
        int first = BestOverallResponses.firstResponse(series);
        LocalDate firstOn = first < 0 ? null : series.responses().get(first).date();
        return switch (get("derivation")) {
            case "BOR" -> unconfirmed;
            case "RSP" -> firstOn;
            case "CRSP" ->
                BestOverallResponses.firstConfirmedResponse(series, settings)
                        .orElseThrow()
                        .date();
            case "CBR", "CB" ->
                Stream.of(firstOn, confirmed, unconfirmed)
                        .filter(each -> each != null)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
            default -> confirmed;
        };
    }

    private static String yes(boolean answer) {
        return answer ? "Y" : "N";
    }

    private ResponseSeries series() {
        List<DatedResponse> responses = new ArrayList<>();
        String sequence = get("sequence");
        for (String part : sequence.isEmpty() ? new String[0] : sequence.split(";", -1)) {
            String[] words = part.split(":", -1);
            // ND (not done) and NA are no evaluation
            TimepointResponse response = TimepointResponse.ofCode(words[1]).orElse(TimepointResponse.NE);
            responses.add(new DatedResponse(day(words[0]), response));
        }
        if (!get("pd_day").isEmpty()) {
            DatedResponse progression = new DatedResponse(day(get("pd_day")), TimepointResponse.PD);
            if (!responses.contains(progression)) {
                responses.add(progression);
                responses.sort(Comparator.comparing(DatedResponse::date));
            }
        }
        return new ResponseSeries(responses, FIRST_DOSE, null, true);
    }

    static LocalDate day(String day) {
        return FIRST_DOSE.plusDays(Long.parseLong(day));
    }

    /** missing_as_ne has no place here: it only chooses admiralonco's word for a subject without assessments. */
    private ResponseSettings settings() {
        return new ResponseSettings(
                number("confirm_days", 28),
                false,
                number("sd_min_days", 0),
                number("max_nr_ne", 0),
                get("accept_sd").equals("TRUE"));
    }

    private int number(String column, int otherwise) {
        return get(column).isEmpty() ? otherwise : Integer.parseInt(get(column));
    }
}
