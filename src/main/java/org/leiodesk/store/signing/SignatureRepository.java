package org.leiodesk.store.signing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.signing.Signature;
import org.leiodesk.domain.signing.SignatureStanding;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.signing.Signer;
import org.leiodesk.domain.study.Study;
import org.leiodesk.store.audit.AuditTrail;
import org.leiodesk.store.audit.Change;
import org.leiodesk.store.audit.RecordItems;
import org.leiodesk.store.audit.RecordMapper;
import org.leiodesk.store.audit.Versioned;

/** Makes and reads signatures, and tells whether they hold: derived from the rows and the audit trail each time, stored nowhere. */
public final class SignatureRepository {
    private static final Comparator<Signature> ORDER =
            Comparator.comparing(Signature::subject).thenComparing(Signature::sequence);

    private final Reading database;
    private final RecordMapper<Versioned<Study>> study;
    private final List<RecordMapper<?>> kinds;

    /**
     * @param study where the study stands
     * @param kinds every kind of record that can be signed
     */
    public SignatureRepository(Reading database, RecordMapper<Versioned<Study>> study, List<RecordMapper<?>> kinds) {
        this.database = database;
        this.study = study;
        this.kinds = List.copyOf(kinds);
    }

    /** The signatures of one subject, the oldest first. */
    public List<SignatureStanding> of(SubjectId subject) {
        return database.read(sql -> standing(sql, subject, SigningRecords.SIGNATURE.of(sql, subject)));
    }

    /** The signatures of every subject that has any, the oldest first. */
    public Map<SubjectId, List<SignatureStanding>> all() {
        return database.read(sql -> {
            Map<SubjectId, List<Signature>> bySubject = new LinkedHashMap<>();
            SigningRecords.SIGNATURE.all(sql).stream()
                    .sorted(ORDER)
                    .forEach(each -> bySubject
                            .computeIfAbsent(each.subject(), subject -> new ArrayList<>())
                            .add(each));
            Map<SubjectId, List<SignatureStanding>> all = new LinkedHashMap<>();
            bySubject.forEach((subject, signatures) -> all.put(subject, standing(sql, subject, signatures)));
            return all;
        });
    }

    /** The text that a signature of this would hash now. */
    public SignedText text(SubjectId subject, SignedScope scope) {
        return database.read(sql -> SignedText.of(studyId(sql), subject, scope, items(sql, subject)));
    }

    /** The text that a signature of this would hash, as a change has left it so far. */
    public SignedText text(Change change, SubjectId subject, SignedScope scope) {
        return change.reading(sql -> SignedText.of(studyId(sql), subject, scope, items(sql, subject)));
    }

    /** The signatures of one subject and whether they hold, as a change has left it so far; the oldest first. */
    public List<SignatureStanding> standing(Change change, SubjectId subject) {
        return change.reading(sql -> standing(sql, subject, SigningRecords.SIGNATURE.of(sql, subject)));
    }

    /** Adds a signature of what a change has left so far. */
    public Signature sign(Change change, SubjectId subject, SignedScope scope, Signer signer) {
        Signature signature = new Signature(
                subject,
                0,
                scope,
                scope.meaning(),
                signer,
                Math.toIntExact(change.lastEntry()),
                SignedText.FORMAT,
                text(change, subject, scope).hash(),
                0);
        return change.createNumbered(SigningRecords.SIGNATURE, signature);
    }

    private List<SignatureStanding> standing(DSLContext sql, SubjectId subject, List<Signature> signatures) {
        if (signatures.isEmpty()) {
            return List.of();
        }
        String id = studyId(sql);
        List<RecordItems> items = items(sql, subject);
        long first = signatures.stream().mapToLong(Signature::entry).min().orElseThrow();
        List<AuditEntry> later = AuditTrail.after(sql, subject, first);
        return signatures.stream()
                .sorted(ORDER)
                .map(each -> new SignatureStanding(
                        each,
                        voidedBy(each, later).orElse(null),
                        SignedText.of(id, subject, each.scope(), items).hash().equals(each.contentHash())))
                .toList();
    }

    private Optional<AuditEntry> voidedBy(Signature signature, List<AuditEntry> later) {
        return later.stream()
                .filter(entry -> entry.number() > signature.entry() && isSignable(entry.form()))
                .filter(entry -> signature.scope().covers(entry.form(), entry.key(), entry.before())
                        || signature.scope().covers(entry.form(), entry.key(), entry.after()))
                .findFirst();
    }

    private List<RecordItems> items(DSLContext sql, SubjectId subject) {
        return kinds.stream().flatMap(kind -> kind.items(sql, subject).stream()).toList();
    }

    private boolean isSignable(String form) {
        return kinds.stream().anyMatch(kind -> kind.form().equals(form));
    }

    private String studyId(DSLContext sql) {
        return study.all(sql).get(0).value().id();
    }
}
