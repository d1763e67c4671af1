package org.leiodesk.store.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.SubjectId;
import org.leiodesk.store.journal.JournalEntry;

/**
 * How one kind of record of the domain lies in its table. A kind adds two methods, {@link #write} and {@link #read}; keys, versions, audit values and
 * statements are the same for all and live here and in {@link Change}.
 *
 * @param <R> the record of the domain
 */
public abstract class RecordMapper<R> {
    private static final String SUBJECT = "SUBJECT_ID";
    private static final String SEQUENCE = "SEQUENCE_NUMBER";

    private final String form;
    private final Table<?> table;
    private final List<Field<?>> key;
    private final Field<Integer> version;
    private final @Nullable Field<String> subject;

    /**
     * @param form the kind of record as the audit trail names it, such as MEASUREMENT
     * @param version the column that counts the amendments
     * @param key the columns that identify a record, the most telling first after the subject
     */
    protected RecordMapper(String form, TableField<?, Integer> version, TableField<?, ?>... key) {
        this.form = form;
        this.table = Objects.requireNonNull(version.getTable(), "a column of a table");
        this.key = Arrays.<Field<?>>asList(key);
        this.version = version;
        this.subject = table.field(SUBJECT, String.class);
    }

    /** Puts every item of a record into its columns. */
    protected abstract void write(R value, Record row);

    /** Makes a record of a row. */
    public abstract R read(Record row);

    /** The kind of record as the audit trail names it. */
    public final String form() {
        return form;
    }

    /** Which record this is, in words that can be shown: the subject and the rest of its key. */
    public final String identity(R value) {
        Record row = row(value, 0);
        return (subjectOf(row) + " " + keyOf(row)).strip();
    }

    /** Every record of this kind, in no particular order. */
    public final List<R> all(DSLContext sql) {
        return sql.selectFrom(table).fetch(this::read);
    }

    /** How many records of this kind there are. */
    public final long count(DSLContext sql) {
        return sql.fetchCount(table);
    }

    /** The records of one subject; only for kinds that belong to subjects. */
    public final List<R> of(DSLContext sql, SubjectId id) {
        return sql.selectFrom(table).where(owner().eq(id.value())).fetch(this::read);
    }

    /** Whether each record of this kind belongs to a subject. */
    public final boolean isOfSubjects() {
        return subject != null;
    }

    /** The records of one subject as the audit trail shows them; only for kinds that belong to subjects. */
    public final List<RecordItems> items(DSLContext sql, SubjectId id) {
        return sql.selectFrom(table)
                .where(owner().eq(id.value()))
                .fetch(row -> new RecordItems(form, keyOf(row), valuesOf(row)));
    }

    /** The highest sequence number among the records of one subject, or 0. */
    final int highestSequence(DSLContext sql, SubjectId id) {
        Field<Integer> counted = Objects.requireNonNull(table.field(SEQUENCE, Integer.class), "a numbered table");
        Integer highest = sql.select(DSL.max(counted))
                .from(table)
                .where(owner().eq(id.value()))
                .fetchOne(DSL.max(counted));
        return highest == null ? 0 : highest;
    }

    /** The record with a sequence number, which is asked for when it has none yet. */
    final R numbered(R value, ToIntFunction<SubjectId> next) {
        Record row = table.newRecord();
        write(value, row);
        Field<Integer> sequence = Objects.requireNonNull(table.field(SEQUENCE, Integer.class), "a numbered table");
        if (Objects.equals(row.get(sequence), 0)) {
            row.set(sequence, next.applyAsInt(new SubjectId(subjectOf(row))));
        }
        return read(row);
    }

    private Field<String> owner() {
        return Objects.requireNonNull(subject, "a table of subjects");
    }

    final Table<?> table() {
        return table;
    }

    final Field<Integer> version() {
        return version;
    }

    /** The row of a record, with a version of its own. */
    final Record row(R value, int newVersion) {
        Record row = table.newRecord();
        write(value, row);
        row.set(version, newVersion);
        return row;
    }

    final int versionOf(R value) {
        Record row = table.newRecord();
        write(value, row);
        Integer found = row.get(version);
        return found == null ? 0 : found;
    }

    final Condition hasKeyOf(Record row) {
        Condition all = DSL.noCondition();
        for (Field<?> column : key) {
            all = all.and(equal(column, row));
        }
        return all;
    }

    private static <T> Condition equal(Field<T> column, Record row) {
        return column.eq(row.get(column));
    }

    final String subjectOf(Record row) {
        return subject == null ? "" : Objects.requireNonNull(row.get(subject), "a row has its key");
    }

    final String keyOf(Record row) {
        return key.stream()
                .filter(column -> !column.getName().equals(SUBJECT))
                .map(column -> String.valueOf(row.get(column)))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** The values of a row by item; what is not recorded is left out, and so is the version. */
    final Map<String, String> valuesOf(Record row) {
        return JournalEntry.items(RowText.columns(row));
    }

    /** A row from its columns as text. */
    final Record rowOf(Map<String, String> columns) {
        Record row = table.newRecord();
        RowText.fill(row, columns);
        return row;
    }

    /** What tells a row apart from all others of its table. */
    final List<String> identityOf(Map<String, String> columns) {
        return key.stream()
                .map(column -> columns.getOrDefault(column.getName(), ""))
                .toList();
    }
}
