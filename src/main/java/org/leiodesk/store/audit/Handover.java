package org.leiodesk.store.audit;

import static org.leiodesk.store.jooq.Tables.AUDIT_ENTRY;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.store.jooq.tables.records.AuditEntryRecord;
import org.leiodesk.store.journal.Journal;
import org.leiodesk.store.journal.JournalEntry;
import org.leiodesk.store.journal.JournalFrame;

/** Begins a journal with what a database holds: its audit entries, of which only the items are known, and then every row as it now is. */
public final class Handover {
    private static final int PAGE = 2000;
    private static final Field<byte[]> MAC = DSL.field(DSL.name(RowText.MAC), byte[].class);

    private final DSLContext sql;
    private final List<RecordMapper<?>> kinds;
    private final RowMac mac;

    /** @param kinds every kind of record that is stored */
    public Handover(DSLContext sql, List<RecordMapper<?>> kinds, RowMac mac) {
        this.sql = sql;
        this.kinds = kinds;
        this.mac = mac;
    }

    /** Gives every row its checksum: in a database that was made before there were any. */
    public void sealAll() {
        for (RecordMapper<?> kind : kinds) {
            for (Record row : sql.selectFrom(kind.table()).fetch()) {
                mac.seal(kind.table().getName(), row);
                sql.update(kind.table())
                        .set(MAC, row.get(MAC))
                        .where(kind.hasKeyOf(row))
                        .execute();
            }
        }
        long last = 0;
        List<AuditEntryRecord> page = AuditTrail.page(sql, last, PAGE);
        while (!page.isEmpty()) {
            for (AuditEntryRecord row : page) {
                last = row.getEntryNumber();
                AuditEntryRecord sealed = AuditTrail.row(AuditTrail.entry(row), mac);
                sql.update(AUDIT_ENTRY)
                        .set(sealed)
                        .where(AUDIT_ENTRY.ENTRY_NUMBER.eq(last))
                        .execute();
            }
            page = AuditTrail.page(sql, last, PAGE);
        }
    }

    /**
     * Writes everything into an empty journal.
     *
     * @param schema the number of the newest migration that this program knows
     */
    public void into(Journal journal, int schema) throws IOException {
        long last = 0;
        List<AuditEntryRecord> page = AuditTrail.page(sql, last, PAGE);
        while (!page.isEmpty()) {
            List<JournalEntry> entries = new ArrayList<>();
            for (AuditEntryRecord row : page) {
                last = row.getEntryNumber();
                entries.add(entry(AuditTrail.entry(row)));
            }
            journal.append(new JournalFrame(schema, entries, List.of()));
            page = AuditTrail.page(sql, last, PAGE);
        }
        for (RecordMapper<?> kind : kinds) {
            List<JournalFrame.Row> rows = new ArrayList<>();
            for (Record row : sql.selectFrom(kind.table()).fetch()) {
                rows.add(new JournalFrame.Row(kind.form(), RowText.columns(row)));
            }
            for (int from = 0; from < rows.size(); from += PAGE) {
                List<JournalFrame.Row> part = rows.subList(from, Math.min(from + PAGE, rows.size()));
                journal.append(new JournalFrame(schema, List.of(), part));
            }
        }
    }

    private static JournalEntry entry(AuditEntry entry) {
        return new JournalEntry(
                entry.number(),
                entry.action(),
                entry.subject(),
                entry.form(),
                entry.key(),
                new JournalEntry.Content.Items(entry.before(), entry.after()),
                entry.by());
    }
}
