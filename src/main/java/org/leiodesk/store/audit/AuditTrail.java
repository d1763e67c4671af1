package org.leiodesk.store.audit;

import static org.leiodesk.store.jooq.Tables.AUDIT_ENTRY;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Signed;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.store.jooq.tables.records.AuditEntryRecord;

/**
 * The table of audit entries, for the database's own use: the trail that is shown and printed is read from the journal. Entries are added and read; nothing
 * here changes or removes one.
 */
public final class AuditTrail {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private AuditTrail() {}

    /** Every entry, the newest first. */
    public static List<AuditEntry> all(DSLContext sql) {
        return read(sql, DSL.noCondition());
    }

    /** Every entry of one subject, the newest first. */
    public static List<AuditEntry> of(DSLContext sql, SubjectId subject) {
        return read(sql, AUDIT_ENTRY.SUBJECT_ID.eq(subject.value()));
    }

    /** The entries of one subject after a number, the oldest first. */
    public static List<AuditEntry> after(DSLContext sql, SubjectId subject, long number) {
        return sql.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.SUBJECT_ID.eq(subject.value()))
                .and(AUDIT_ENTRY.ENTRY_NUMBER.gt(number))
                .orderBy(AUDIT_ENTRY.ENTRY_NUMBER)
                .fetch(AuditTrail::entry);
    }

    /** The number of the last entry, or 0. */
    public static long last(DSLContext sql) {
        Long last =
                sql.select(DSL.max(AUDIT_ENTRY.ENTRY_NUMBER)).from(AUDIT_ENTRY).fetchOne(0, Long.class);
        return last == null ? 0 : last;
    }

    /** How many entries there are. */
    public static long count(DSLContext sql) {
        return sql.fetchCount(AUDIT_ENTRY);
    }

    /** The last entry about one record. */
    static Optional<AuditEntry> last(DSLContext sql, String subject, String form, String key) {
        return sql.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.SUBJECT_ID.eq(subject))
                .and(AUDIT_ENTRY.FORM.eq(form))
                .and(AUDIT_ENTRY.RECORD_KEY.eq(key))
                .orderBy(AUDIT_ENTRY.ENTRY_NUMBER.desc())
                .limit(1)
                .fetchOptional(AuditTrail::entry);
    }

    /** Whether a failed sign-in has been taken over into the trail. */
    public static boolean hasFailedSignIn(DSLContext sql, Signed failure) {
        return sql.fetchExists(sql.selectOne()
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ACTION.eq(AuditAction.SIGN_IN_FAILED.name()))
                .and(AUDIT_ENTRY.SIGNED_AT.eq(failure.at().atOffset(ZoneOffset.UTC)))
                .and(AUDIT_ENTRY.USER_NAME.eq(failure.user())));
    }

    /** An entry as its row, with the checksum. */
    static AuditEntryRecord row(AuditEntry entry, RowMac mac) {
        AuditEntryRecord row = new AuditEntryRecord(
                entry.number(),
                entry.action().name(),
                entry.subject(),
                entry.form(),
                entry.key(),
                json(entry.before()),
                json(entry.after()),
                entry.by().user(),
                entry.by().at().atOffset(ZoneOffset.UTC),
                entry.by().zone().getId(),
                entry.by().reason(),
                null);
        mac.seal(AUDIT_ENTRY.getName(), row);
        return row;
    }

    /** Whether a row says what an entry says, with its true checksum. */
    static boolean isRowOf(AuditEntry entry, AuditEntryRecord row, RowMac mac) {
        SortedMap<String, String> columns = columns(entry);
        OffsetDateTime at = row.getSignedAt();
        return entry.action().name().equals(row.getAction())
                && entry.subject().equals(row.getSubjectId())
                && entry.form().equals(row.getForm())
                && entry.key().equals(row.getRecordKey())
                && Objects.equals(columns.get(AUDIT_ENTRY.VALUES_BEFORE.getName()), row.getValuesBefore())
                && Objects.equals(columns.get(AUDIT_ENTRY.VALUES_AFTER.getName()), row.getValuesAfter())
                && entry.by().user().equals(row.getUserName())
                && at != null
                && entry.by().at().equals(at.toInstant())
                && entry.by().zone().getId().equals(row.getTimeZone())
                && entry.by().reason().equals(row.getReason())
                && RowMac.carries(row, mac.of(AUDIT_ENTRY.getName(), columns));
    }

    /** The columns of an entry as text: what {@link RowText} makes of its row. */
    private static SortedMap<String, String> columns(AuditEntry entry) {
        SortedMap<String, String> columns = new TreeMap<>();
        columns.put(AUDIT_ENTRY.ENTRY_NUMBER.getName(), String.valueOf(entry.number()));
        columns.put(AUDIT_ENTRY.ACTION.getName(), entry.action().name());
        columns.put(AUDIT_ENTRY.SUBJECT_ID.getName(), entry.subject());
        columns.put(AUDIT_ENTRY.FORM.getName(), entry.form());
        columns.put(AUDIT_ENTRY.RECORD_KEY.getName(), entry.key());
        columns.put(AUDIT_ENTRY.VALUES_BEFORE.getName(), json(entry.before()));
        columns.put(AUDIT_ENTRY.VALUES_AFTER.getName(), json(entry.after()));
        columns.put(AUDIT_ENTRY.USER_NAME.getName(), entry.by().user());
        columns.put(AUDIT_ENTRY.SIGNED_AT.getName(), entry.by().at().toString());
        columns.put(AUDIT_ENTRY.TIME_ZONE.getName(), entry.by().zone().getId());
        columns.put(AUDIT_ENTRY.REASON.getName(), entry.by().reason());
        return columns;
    }

    /** So many rows after a number, the oldest first. */
    static List<AuditEntryRecord> page(DSLContext sql, long after, int rows) {
        return sql.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ENTRY_NUMBER.gt(after))
                .orderBy(AUDIT_ENTRY.ENTRY_NUMBER)
                .limit(rows)
                .fetch();
    }

    private static List<AuditEntry> read(DSLContext sql, Condition which) {
        return sql.selectFrom(AUDIT_ENTRY)
                .where(which)
                .orderBy(AUDIT_ENTRY.ENTRY_NUMBER.desc())
                .fetch(AuditTrail::entry);
    }

    static AuditEntry entry(AuditEntryRecord row) {
        return new AuditEntry(
                row.getEntryNumber(),
                AuditAction.valueOf(row.getAction()),
                row.getSubjectId(),
                row.getForm(),
                row.getRecordKey(),
                values(row.getValuesBefore()),
                values(row.getValuesAfter()),
                new Signed(
                        row.getUserName(),
                        row.getSignedAt().toInstant(),
                        ZoneId.of(row.getTimeZone()),
                        row.getReason()));
    }

    private static String json(Map<String, String> values) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(values));
        } catch (JsonProcessingException e) {
            throw new LeiodeskException(ErrorCode.STORE_BROKEN, "An audit entry cannot be written", e);
        }
    }

    private static Map<String, String> values(String json) {
        try {
            return JSON.readValue(json, VALUES);
        } catch (JsonProcessingException e) {
            throw new LeiodeskException(ErrorCode.STORE_UNREADABLE, "An audit entry cannot be read", e);
        }
    }
}
