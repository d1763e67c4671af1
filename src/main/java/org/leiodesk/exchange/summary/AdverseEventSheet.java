package org.leiodesk.exchange.summary;

import org.jspecify.annotations.Nullable;
import org.leiodesk.endpoint.safety.AdverseEventTable;
import org.leiodesk.endpoint.safety.EventColumn;
import org.leiodesk.endpoint.safety.TermCounts;
import org.leiodesk.exchange.csv.CsvSheet;
import org.leiodesk.exchange.csv.StagedFolder;

/**
 * Writes adverse-events.csv, over the safety set: a row a term and STATISTIC, any adverse event first (TERM {@value #ANY}), then the terms from the most frequent one.
 *
 * <ul>
 *   <li>GRADE_1 to GRADE_5, and where no grade was recorded MILD MODERATE SEVERE UNGRADED: n of N subjects by the worst of the term, UNIT PROPORTION.
 *   <li>ANY GRADE_3_OR_MORE SERIOUS: n of N subjects with one, UNIT PROPORTION.
 *   <li>EVENTS: n events, UNIT EVENTS, no ESTIMATE.
 *   <li>BEFORE_FIRST_DOSE and AFTER_CUTOFF: n events that were left out; SERIOUSNESS_UNKNOWN: n events that were counted and of which it is not known whether they
 *       were serious. UNIT EVENTS.
 * </ul>
 */
final class AdverseEventSheet {
    static final String FILE = "adverse-events.csv";

    private static final String ANY = "ANY ADVERSE EVENT";

    private AdverseEventSheet() {}

    static void write(StagedFolder folder, AdverseEventTable table) {
        CsvSheet sheet = folder.sheet(FILE, "TERM STATISTIC ANALYSISSET n N ESTIMATE UNIT");
        term(sheet, table, table.any());
        events(sheet, table, "BEFORE_FIRST_DOSE", table.beforeFirstDose());
        events(sheet, table, "AFTER_CUTOFF", table.afterCutoff());
        events(sheet, table, "SERIOUSNESS_UNKNOWN", table.seriousnessUnknown());
        table.terms().forEach(row -> term(sheet, table, row));
    }

    private static void term(CsvSheet sheet, AdverseEventTable table, TermCounts row) {
        for (EventColumn column : EventColumn.values()) {
            row(
                    sheet,
                    row.term() == null ? ANY : row.term(),
                    column.name(),
                    row.count(column),
                    table.subjects(),
                    table.proportion(row, column),
                    column == EventColumn.EVENTS ? "EVENTS" : "PROPORTION");
        }
    }

    private static void events(CsvSheet sheet, AdverseEventTable table, String statistic, int count) {
        row(sheet, ANY, statistic, count, table.subjects(), null, "EVENTS");
    }

    private static void row(
            CsvSheet sheet, String term, String statistic, int n, int size, @Nullable Double estimate, String unit) {
        sheet.text(term)
                .raw(statistic)
                .raw("SAFETY")
                .count(n)
                .count(size)
                .number(estimate)
                .raw(unit)
                .end();
    }
}
