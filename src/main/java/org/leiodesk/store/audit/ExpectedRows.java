package org.leiodesk.store.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.leiodesk.store.journal.JournalEntry;
import org.leiodesk.store.journal.JournalFrame;

/** The checksum of every row that should be in the tables of records, as the journal tells it frame by frame. */
public final class ExpectedRows {
    private final RowMac mac;
    private final Map<String, RecordMapper<?>> kinds = new LinkedHashMap<>();
    private final Map<String, Map<List<String>, byte[]>> expected = new HashMap<>();

    /** @param kinds every kind of record that is stored */
    public ExpectedRows(List<RecordMapper<?>> kinds, RowMac mac) {
        this.mac = mac;
        for (RecordMapper<?> kind : kinds) {
            this.kinds.put(kind.form(), kind);
            expected.put(kind.form(), new LinkedHashMap<>());
        }
    }

    /** Follows what a frame changed. */
    public void follow(JournalFrame frame) {
        for (JournalFrame.Row row : frame.rows()) {
            change(row.form(), null, row.columns());
        }
        for (JournalEntry entry : frame.entries()) {
            if (entry.content() instanceof JournalEntry.Content.Rows rows) {
                change(entry.form(), rows.before(), rows.after());
            }
        }
    }

    private void change(String form, @Nullable Map<String, String> before, @Nullable Map<String, String> after) {
        RecordMapper<?> kind = kinds.get(form);
        Map<List<String>, byte[]> rows = expected.get(form);
        if (kind == null || rows == null) {
            throw new IllegalStateException("The journal speaks of an unknown kind of record: " + form);
        }
        if (before != null) {
            rows.remove(kind.identityOf(before));
        }
        if (after != null) {
            rows.put(kind.identityOf(after), mac.of(kind.table().getName(), after));
        }
    }

    /** Every row of the database that is not as it should be, and every one that is missing, once everything was followed. */
    public List<RowFault> faults(DSLContext sql, StoredColumns stored) {
        List<RowFault> faults = new ArrayList<>();
        for (RecordMapper<?> kind : kinds.values()) {
            Map<List<String>, byte[]> missing = new LinkedHashMap<>(expected.getOrDefault(kind.form(), Map.of()));
            if (stored.has(kind.table())) {
                compare(sql, stored, kind, missing, faults);
            }
            for (List<String> identity : missing.keySet()) {
                faults.add(new RowFault(RowFault.Kind.MISSING, kind.form(), words(identity)));
            }
        }
        return faults;
    }

    /** Compares the rows that are there, and leaves over those that are missing. */
    private void compare(
            DSLContext sql,
            StoredColumns stored,
            RecordMapper<?> kind,
            Map<List<String>, byte[]> missing,
            List<RowFault> faults) {
        try (Cursor<? extends Record> rows = stored.rows(sql, kind.table())) {
            for (Record row : rows) {
                Map<String, String> columns = RowText.columns(row);
                List<String> identity = kind.identityOf(columns);
                byte[] checksum = missing.remove(identity);
                if (checksum == null) {
                    faults.add(new RowFault(RowFault.Kind.EXTRA, kind.form(), words(identity)));
                } else if (!RowMac.carries(row, checksum)
                        || !mac.isTrue(kind.table().getName(), row, columns)) {
                    faults.add(new RowFault(RowFault.Kind.CHANGED, kind.form(), words(identity)));
                }
            }
        }
    }

    /** Rows whose own checksum is wrong, whatever the journal says. */
    public static List<RowFault> unsealed(
            DSLContext sql, StoredColumns stored, List<RecordMapper<?>> kinds, RowMac mac) {
        List<RowFault> faults = new ArrayList<>();
        for (RecordMapper<?> kind : kinds) {
            if (stored.has(kind.table())) {
                try (Cursor<? extends Record> rows = stored.rows(sql, kind.table())) {
                    for (Record row : rows) {
                        if (!mac.isTrue(kind.table().getName(), row)) {
                            List<String> identity = kind.identityOf(RowText.columns(row));
                            faults.add(new RowFault(RowFault.Kind.CHANGED, kind.form(), words(identity)));
                        }
                    }
                }
            }
        }
        return faults;
    }

    private static String words(List<String> identity) {
        return String.join(
                " · ", identity.stream().filter(word -> !word.isBlank()).toList());
    }
}
