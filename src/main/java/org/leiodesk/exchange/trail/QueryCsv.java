package org.leiodesk.exchange.trail;

import java.util.ArrayList;
import java.util.List;
import org.leiodesk.domain.query.Query;
import org.leiodesk.domain.query.QueryStep;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.signing.Signer;

/**
 * Queries as CSV, a row for each that was raised and for each step, in their order; step 0 is the question. Names are those of the audit trail, in every language
 * alike; moments are UTC (ISO 8601), with the time zone of the workstation beside them.
 */
public final class QueryCsv {
    private static final List<String> COLUMNS = List.of(
            "subject",
            "query",
            "state",
            "about",
            "form",
            "record",
            "evaluator_role",
            "evaluator_reader",
            "timepoint",
            "timepoint_name",
            "item",
            "step",
            "action",
            "at_utc",
            "zone",
            "user",
            "full_name",
            "role",
            "text");

    private QueryCsv() {}

    public static byte[] queries(List<QueryThread> threads) {
        List<List<String>> rows = new ArrayList<>();
        for (QueryThread thread : threads) {
            Query query = thread.query();
            rows.add(row(thread, 0, "RAISE", query.signer(), query.text()));
            for (QueryStep step : thread.steps()) {
                rows.add(row(thread, step.step(), step.action().name(), step.signer(), step.text()));
            }
        }
        return TrailCsv.table(COLUMNS, rows);
    }

    private static List<String> row(QueryThread thread, int step, String action, Signer by, String text) {
        List<String> row = new ArrayList<>(List.of(
                thread.subject().value(),
                String.valueOf(thread.number()),
                thread.state().name()));
        row.addAll(about(thread.query().about().scope()));
        row.addAll(List.of(
                thread.query().about().item(),
                String.valueOf(step),
                action,
                by.at().toString(),
                by.zone().getId(),
                by.user(),
                by.fullName(),
                by.role().name(),
                text));
        return row;
    }

    private static List<String> about(SignedScope scope) {
        if (scope instanceof SignedScope.OfTimepoint at) {
            return List.of(
                    "TIMEPOINT",
                    "",
                    "",
                    at.evaluator().role(),
                    at.evaluator().reader(),
                    at.timepoint().key(),
                    at.timepoint().name());
        }
        return scope instanceof SignedScope.OfForm form
                ? List.of("FORM", form.form(), form.key(), "", "", "", "")
                : List.of("CASEBOOK", "", "", "", "", "", "");
    }
}
