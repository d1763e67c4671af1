package org.leiodesk.store.audit;

import static org.leiodesk.store.jooq.Tables.AUDIT_ENTRY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.leiodesk.store.journal.JournalEntry;
import org.leiodesk.store.journal.JournalFrame;

/** Writes into a database what the journal says, frame by frame: the same rows with the same checksums, and the same audit entries. */
public final class Replay {
    private static final int BATCH = 1000;

    private final DSLContext sql;
    private final RowMac mac;
    private final Inserts inserts;
    private final Map<String, RecordMapper<?>> kinds = new HashMap<>();
    private final List<Record> created = new ArrayList<>();
    private final List<Record> audit = new ArrayList<>();
    private @Nullable RecordMapper<?> createdKind;

    /**
     * @param kinds every kind of record that is stored
     * @param mac makes the checksums of the rows
     * @param inserts into the same connection
     */
    public Replay(DSLContext sql, List<RecordMapper<?>> kinds, RowMac mac, Inserts inserts) {
        this.sql = sql;
        this.mac = mac;
        this.inserts = inserts;
        kinds.forEach(kind -> this.kinds.put(kind.form(), kind));
    }

    /** Writes what one frame says. */
    public void follow(JournalFrame frame) {
        for (JournalFrame.Row row : frame.rows()) {
            create(kind(row.form()), row.columns());
        }
        for (JournalEntry entry : frame.entries()) {
            if (entry.content() instanceof JournalEntry.Content.Rows rows) {
                change(kind(entry.form()), rows.before(), rows.after());
            }
            audit.add(AuditTrail.row(entry.audit(), mac));
            if (audit.size() == BATCH) {
                flushAudit();
            }
        }
    }

    /** Writes what still waits; at the end. */
    public void finish() {
        flushCreated();
        flushAudit();
    }

    private void change(
            RecordMapper<?> kind, @Nullable Map<String, String> before, @Nullable Map<String, String> after) {
        if (before == null && after != null) {
            create(kind, after);
            return;
        }
        flushCreated();
        int rows = 1;
        if (after != null) {
            Record row = sealed(kind, after);
            rows = sql.update(kind.table()).set(row).where(kind.hasKeyOf(row)).execute();
        } else if (before != null) {
            rows = sql.deleteFrom(kind.table())
                    .where(kind.hasKeyOf(kind.rowOf(before)))
                    .execute();
        }
        if (rows != 1) {
            throw new IllegalStateException("The database lacks a row that the journal changes");
        }
    }

    private void create(RecordMapper<?> kind, Map<String, String> columns) {
        if (kind != createdKind || created.size() == BATCH) {
            flushCreated();
            createdKind = kind;
        }
        created.add(sealed(kind, columns));
    }

    private Record sealed(RecordMapper<?> kind, Map<String, String> columns) {
        Record row = kind.rowOf(columns);
        mac.seal(kind.table().getName(), row);
        return row;
    }

    private void flushCreated() {
        if (createdKind != null) {
            inserts.insert(createdKind.table(), created);
        }
        created.clear();
    }

    private void flushAudit() {
        inserts.insert(AUDIT_ENTRY, audit);
        audit.clear();
    }

    private RecordMapper<?> kind(String form) {
        RecordMapper<?> kind = kinds.get(form);
        if (kind == null) {
            throw new IllegalStateException("The journal speaks of an unknown kind of record: " + form);
        }
        return kind;
    }
}
