package org.leiodesk.store.audit;

import static org.leiodesk.store.jooq.Tables.AUDIT_ENTRY;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.leiodesk.store.jooq.tables.records.AuditEntryRecord;
import org.leiodesk.store.journal.JournalEntry;

/** Walks the table of audit entries beside the journal, a page at a time, and finds the first entry in which they part. */
public final class AuditComparison {
    private static final int PAGE = 2000;
    private static final String FORM = "AUDIT_ENTRY";

    private final DSLContext sql;
    private final RowMac mac;
    private Iterator<AuditEntryRecord> page = List.<AuditEntryRecord>of().iterator();
    private long last;
    private @Nullable RowFault fault;

    public AuditComparison(DSLContext sql, RowMac mac) {
        this.sql = sql;
        this.mac = mac;
    }

    /** The journal's next entry. */
    public void follow(JournalEntry entry) {
        if (fault != null) {
            return;
        }
        AuditEntryRecord row = next();
        String number = String.valueOf(entry.number());
        if (row == null || row.getEntryNumber() != entry.number()) {
            fault = new RowFault(RowFault.Kind.MISSING, FORM, number);
        } else if (!AuditTrail.isRowOf(entry.audit(), row, mac)) {
            fault = new RowFault(RowFault.Kind.CHANGED, FORM, number);
        }
    }

    /** The rest of the table, of which the journal says nothing: each row by its own checksum, and numbered without gaps. */
    public void followAlone() {
        while (fault == null) {
            long number = last + 1;
            AuditEntryRecord row = next();
            if (row == null) {
                return;
            }
            if (row.getEntryNumber() != number) {
                fault = new RowFault(RowFault.Kind.MISSING, FORM, String.valueOf(number));
            } else if (!mac.isTrue(AUDIT_ENTRY.getName(), row)) {
                fault = new RowFault(RowFault.Kind.CHANGED, FORM, String.valueOf(number));
            }
        }
    }

    private @Nullable AuditEntryRecord next() {
        if (!page.hasNext()) {
            page = AuditTrail.page(sql, last, PAGE).iterator();
        }
        if (!page.hasNext()) {
            return null;
        }
        AuditEntryRecord row = page.next();
        last = row.getEntryNumber();
        return row;
    }

    /** The first entry that is not as it should be. */
    public Optional<RowFault> fault() {
        return Optional.ofNullable(fault);
    }
}
