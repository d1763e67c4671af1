package org.leiodesk.store.audit;

import static org.leiodesk.store.jooq.Tables.AUDIT_ENTRY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Signed;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.store.journal.JournalEntry;

/**
 * One transaction: what is created, amended and removed in it is written together with an audit entry each, or nothing is. The first stored version of a
 * record is 1.
 */
public final class Change {
    private final DSLContext sql;
    private final Signed by;
    private final RowMac mac;
    private final Inserts inserts;
    private final List<JournalEntry> entries = new ArrayList<>();
    private long lastEntry;

    /**
     * @param sql bound to a connection within a transaction
     * @param by who changes, when and why
     * @param lastEntry the number of the last audit entry before this change
     * @param mac makes the checksums of the rows
     * @param inserts into the same connection
     */
    public Change(DSLContext sql, Signed by, long lastEntry, RowMac mac, Inserts inserts) {
        this.sql = sql;
        this.by = by;
        this.lastEntry = lastEntry;
        this.mac = mac;
        this.inserts = inserts;
    }

    public Signed by() {
        return by;
    }

    /** The number of the last audit entry, those of this change included. */
    public long lastEntry() {
        return lastEntry;
    }

    /** The entries of this change so far, for the journal. */
    public List<JournalEntry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** The stored record with the key of this one. */
    public <R> Optional<R> stored(RecordMapper<R> kind, R sameKey) {
        Record row = kind.row(sameKey, 0);
        return sql.selectFrom(kind.table()).where(kind.hasKeyOf(row)).fetchOptional(kind::read);
    }

    /** The stored records of one kind, as this change has left them so far. */
    public <R> List<R> all(RecordMapper<R> kind) {
        return kind.all(sql);
    }

    /** The stored records of one subject, as this change has left them so far. */
    public <R> List<R> of(RecordMapper<R> kind, SubjectId subject) {
        return kind.of(sql, subject);
    }

    /** Reads the database as this change has left it so far. */
    public <T> T reading(Function<DSLContext, T> work) {
        return work.apply(sql);
    }

    /** Stores a new record and gives it back with its version. */
    public <R> R create(RecordMapper<R> kind, R value) {
        return createAll(kind, List.of(value)).get(0);
    }

    /**
     * Stores a new record; a sequence number of 0 becomes the next of the subject.
     *
     * @param sharing other kinds that take their numbers from the same series
     */
    public <R> R createNumbered(RecordMapper<R> kind, R value, RecordMapper<?>... sharing) {
        return create(
                kind,
                kind.numbered(value, subject -> Math.max(nextSequence(subject, kind), nextSequence(subject, sharing))));
    }

    /** Stores many new records of one kind in one batch. */
    public <R> List<R> createAll(RecordMapper<R> kind, List<R> values) {
        List<Record> rows = new ArrayList<>(values.size());
        List<Record> audit = new ArrayList<>(values.size());
        List<R> stored = new ArrayList<>(values.size());
        for (R value : values) {
            Record row = sealed(kind, kind.row(value, 1));
            rows.add(row);
            audit.add(entry(AuditAction.CREATE, kind, row, null, row));
            stored.add(kind.read(row));
        }
        inserts.insert(kind.table(), rows);
        inserts.insert(AUDIT_ENTRY, audit);
        return stored;
    }

    /**
     * Stores a changed record over the version it was made from and gives it back with its new version.
     *
     * @throws StaleRecordException if someone amended or removed it since it was read
     */
    public <R> R amend(RecordMapper<R> kind, R value) {
        if (by.reason().isBlank()) {
            throw new IllegalArgumentException("An amendment needs a reason");
        }
        int version = kind.versionOf(value);
        Record row = sealed(kind, kind.row(value, version + 1));
        Record before = current(kind, row, version);
        sql.update(kind.table()).set(row).where(kind.hasKeyOf(row)).execute();
        inserts.insert(AUDIT_ENTRY, List.of(entry(AuditAction.AMEND, kind, row, before, row)));
        return kind.read(row);
    }

    /**
     * Removes a record; the audit trail keeps it.
     *
     * @throws StaleRecordException if someone amended or removed it since it was read
     */
    public <R> void remove(RecordMapper<R> kind, R value) {
        if (by.reason().isBlank()) {
            throw new IllegalArgumentException("A removal needs a reason");
        }
        int version = kind.versionOf(value);
        Record row = kind.row(value, version);
        Record before = current(kind, row, version);
        sql.deleteFrom(kind.table()).where(kind.hasKeyOf(row)).execute();
        inserts.insert(AUDIT_ENTRY, List.of(entry(AuditAction.REMOVE, kind, row, before, null)));
    }

    /** Writes down something that changes no record, such as a sign-in. */
    public void note(AuditAction action, Signed whoAndWhen, Map<String, String> details) {
        lastEntry++;
        JournalEntry.Content content = new JournalEntry.Content.Items(Map.of(), details);
        JournalEntry entry = new JournalEntry(lastEntry, action, "", "STUDY", "", content, whoAndWhen);
        entries.add(entry);
        inserts.insert(AUDIT_ENTRY, List.of(AuditTrail.row(entry.audit(), mac)));
    }

    private int nextSequence(SubjectId subject, RecordMapper<?>... kinds) {
        return 1
                + Stream.of(kinds)
                        .map(kind -> kind.highestSequence(sql, subject))
                        .max(Comparator.naturalOrder())
                        .orElse(0);
    }

    private Record sealed(RecordMapper<?> kind, Record row) {
        mac.seal(kind.table().getName(), row);
        return row;
    }

    private <R> Record current(RecordMapper<R> kind, Record row, int version) {
        Record stored = sql.selectFrom(kind.table()).where(kind.hasKeyOf(row)).fetchOne();
        if (stored == null || !Objects.equals(stored.get(kind.version()), version)) {
            AuditEntry last = AuditTrail.last(sql, kind.subjectOf(row), kind.form(), kind.keyOf(row))
                    .orElseThrow(() -> new IllegalArgumentException("This record was never stored"));
            throw new StaleRecordException(last, stored == null ? Map.of() : kind.valuesOf(stored), kind.valuesOf(row));
        }
        return stored;
    }

    private Record entry(
            AuditAction action, RecordMapper<?> kind, Record row, @Nullable Record before, @Nullable Record after) {
        lastEntry++;
        JournalEntry.Content rows = new JournalEntry.Content.Rows(
                before == null ? null : RowText.columns(before), after == null ? null : RowText.columns(after));
        JournalEntry entry =
                new JournalEntry(lastEntry, action, kind.subjectOf(row), kind.form(), kind.keyOf(row), rows, by);
        entries.add(entry);
        return AuditTrail.row(entry.audit(), mac);
    }
}
