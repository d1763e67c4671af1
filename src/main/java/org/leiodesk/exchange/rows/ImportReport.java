package org.leiodesk.exchange.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leiodesk.base.Message;
import org.leiodesk.base.Severity;

/** Gathers what is to be said about the rows of an import. Nothing is dropped in silence: what is left out by a rule is counted here. */
public final class ImportReport {
    private record Counted(String file, Severity severity, Message reason) {}

    private static final class Lines {
        private final String usubjid;
        private final LineRanges lines = new LineRanges();

        Lines(String usubjid) {
            this.usubjid = usubjid;
        }
    }

    private final List<ReportRow> rows = new ArrayList<>();
    private final Map<Counted, Lines> counted = new LinkedHashMap<>();

    /** One row, or one file when the line is 0. */
    public void add(Severity severity, String file, int line, String usubjid, Message reason) {
        rows.add(new ReportRow(file, line, usubjid, severity, reason));
    }

    /** A row that is left out by a rule: one line of the report for all rows of a file with the same reason. */
    public void leftOut(String file, int line, String key, Object... args) {
        count(Severity.NOTE, file, line, "", Message.of(key, args));
    }

    /** A row that says the same as others of its file and subject: one line of the report names all of them. */
    public void count(Severity severity, String file, int line, String usubjid, Message reason) {
        counted.computeIfAbsent(new Counted(file, severity, reason), k -> new Lines(usubjid))
                .lines
                .add(line);
    }

    /** Takes over what another report gathered of rows that come after those of this one. */
    public void add(ImportReport later) {
        rows.addAll(later.rows);
        later.counted.forEach((what, where) -> counted.computeIfAbsent(what, k -> new Lines(where.usubjid))
                .lines
                .add(where.lines));
    }

    /** The report, in the order of files as they were read and of lines. */
    public List<ReportRow> rows(List<String> filesInOrder) {
        List<ReportRow> all = new ArrayList<>(rows);
        counted.forEach((what, where) -> all.add(new ReportRow(
                what.file(),
                where.lines.first(),
                where.usubjid,
                what.severity(),
                Message.of("exchange.row.counted", what.reason(), where.lines.count(), where.lines.toString()))));
        Map<String, Integer> order = new LinkedHashMap<>();
        filesInOrder.forEach(file -> order.putIfAbsent(file, order.size()));
        all.sort(Comparator.comparingInt((ReportRow row) -> order.getOrDefault(row.file(), Integer.MAX_VALUE))
                .thenComparing(ReportRow::file)
                .thenComparingInt(ReportRow::line));
        return List.copyOf(all);
    }
}
