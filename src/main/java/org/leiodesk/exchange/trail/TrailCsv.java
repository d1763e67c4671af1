package org.leiodesk.exchange.trail;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.exchange.csv.CsvRows;

/**
 * Tables for inspectors as CSV: UTF-8, RFC 4180, cells that a spreadsheet would run are made harmless. Moments are UTC (ISO 8601), with the time zone of the
 * workstation beside them; actions, kinds of record and items are named as the audit trail names them, in every language alike.
 */
public final class TrailCsv {
    private static final List<String> TRAIL = List.of(
            "entry", "at_utc", "zone", "user", "action", "subject", "form", "record", "item", "before", "after",
            "reason");
    private static final List<String> ACCOUNTS = List.of("user", "full_name", "role", "active");

    private TrailCsv() {}

    /** The audit trail, a row for each item that was changed, and one for an entry without items. */
    public static byte[] trail(List<AuditEntry> entries) {
        CsvRows rows = head(TRAIL);
        for (AuditEntry entry : entries) {
            TreeSet<String> items = new TreeSet<>(entry.before().keySet());
            items.addAll(entry.after().keySet());
            items.removeIf(item ->
                    entry.before().getOrDefault(item, "").equals(entry.after().getOrDefault(item, "")));
            if (items.isEmpty()) {
                row(rows, entry, "", "", "");
            }
            for (String item : items) {
                row(rows, entry, item, value(entry.before(), item), value(entry.after(), item));
            }
        }
        return rows.take();
    }

    private static String value(Map<String, String> values, String item) {
        return values.getOrDefault(item, "");
    }

    private static void row(CsvRows rows, AuditEntry entry, String item, String before, String after) {
        rows.days(entry.number())
                .text(entry.by().at().toString())
                .text(entry.by().zone().getId())
                .text(entry.by().user())
                .text(entry.action().name())
                .text(entry.subject())
                .text(entry.form())
                .text(entry.key())
                .text(item)
                .text(before)
                .text(after)
                .text(entry.by().reason())
                .end();
    }

    /** The accounts as they are. */
    public static byte[] accounts(List<UserAccount> accounts) {
        CsvRows rows = head(ACCOUNTS);
        for (UserAccount account : accounts) {
            rows.text(account.name())
                    .text(account.fullName())
                    .text(account.role().name())
                    .yesNo(account.active())
                    .end();
        }
        return rows.take();
    }

    /**
     * Any table of texts and numbers.
     *
     * @param names the columns
     * @param cells row by row
     */
    public static byte[] table(List<String> names, List<List<String>> cells) {
        CsvRows rows = head(names);
        for (List<String> row : cells) {
            row.forEach(rows::text);
            rows.end();
        }
        return rows.take();
    }

    private static CsvRows head(List<String> names) {
        CsvRows rows = new CsvRows(names.size());
        names.forEach(rows::text);
        rows.end();
        return rows;
    }
}
