package org.leiodesk.store;

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
import org.leiodesk.store.audit.Versioned;
import org.leiodesk.store.record.Records;
import org.leiodesk.store.signing.SignedText;
import org.leiodesk.store.signing.SigningRecords;

/** Makes and reads signatures, and tells whether they hold: derived from the rows and the audit trail each time, stored nowhere. */
public final class SignatureRepository {
    private static final Comparator<Signature> ORDER =
            Comparator.comparing(Signature::subject).thenComparing(Signature::sequence);

    private final Database database;

    SignatureRepository(Database database) {
        this.database = database;
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
        return database.read(
                sql -> SignedText.of(studyId(Records.STUDY.all(sql)), subject, scope, items(sql, subject)));
    }

    /** The text that a signature of this would hash, as a change has left it so far. */
    public static SignedText text(Change change, SubjectId subject, SignedScope scope) {
        return change.reading(
                sql -> SignedText.of(studyId(Records.STUDY.all(sql)), subject, scope, items(sql, subject)));
    }

    /** The signatures of one subject and whether they hold, as a change has left it so far; the oldest first. */
    public static List<SignatureStanding> standing(Change change, SubjectId subject) {
        return change.reading(sql -> standing(sql, subject, SigningRecords.SIGNATURE.of(sql, subject)));
    }

    /** Adds a signature of what a change has left so far. */
    public static Signature sign(Change change, SubjectId subject, SignedScope scope, Signer signer) {
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

    private static List<SignatureStanding> standing(DSLContext sql, SubjectId subject, List<Signature> signatures) {
        if (signatures.isEmpty()) {
            return List.of();
        }
        String study = studyId(Records.STUDY.all(sql));
        List<RecordItems> items = items(sql, subject);
        long first = signatures.stream().mapToLong(Signature::entry).min().orElseThrow();
        List<AuditEntry> later = AuditTrail.after(sql, subject, first);
        return signatures.stream()
                .sorted(ORDER)
                .map(each -> new SignatureStanding(
                        each,
                        voidedBy(each, later).orElse(null),
                        SignedText.of(study, subject, each.scope(), items)
                                .hash()
                                .equals(each.contentHash())))
                .toList();
    }

    private static Optional<AuditEntry> voidedBy(Signature signature, List<AuditEntry> later) {
        return later.stream()
                .filter(entry -> entry.number() > signature.entry() && isSignable(entry.form()))
                .filter(entry -> signature.scope().covers(entry.form(), entry.key(), entry.before())
                        || signature.scope().covers(entry.form(), entry.key(), entry.after()))
                .findFirst();
    }

    private static List<RecordItems> items(DSLContext sql, SubjectId subject) {
        return Records.ALL.stream()
                .filter(kind -> kind.isOfSubjects() && isSignable(kind.form()))
                .flatMap(kind -> kind.items(sql, subject).stream())
                .toList();
    }

    /** Signatures and holds say something about the data; they are none. */
    private static boolean isSignable(String form) {
        return !form.equals(SigningRecords.SIGNATURE.form()) && !form.equals(SigningRecords.HOLD.form());
    }

    private static String studyId(List<Versioned<Study>> studies) {
        return studies.get(0).value().id();
    }
}
