package org.leiodesk.store.signing;

import static org.leiodesk.store.jooq.Tables.SIGNATURE;

import org.jooq.Record;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.signing.Signature;
import org.leiodesk.domain.signing.SignatureMeaning;
import org.leiodesk.store.audit.RecordMapper;

/** Electronic signatures, one row each. */
final class SignatureMapper extends RecordMapper<Signature> {
    private static final ScopeColumns SCOPE = new ScopeColumns(
            SIGNATURE.SCOPE,
            SIGNATURE.EVALUATOR_ROLE,
            SIGNATURE.EVALUATOR_READER,
            SIGNATURE.TIMEPOINT_KEY,
            SIGNATURE.TIMEPOINT_NUMBER,
            SIGNATURE.TIMEPOINT_NAME,
            SIGNATURE.SIGNED_FORM,
            SIGNATURE.SIGNED_KEY);
    private static final SignerColumns SIGNER = new SignerColumns(
            SIGNATURE.USER_NAME, SIGNATURE.FULL_NAME, SIGNATURE.ROLE, SIGNATURE.SIGNED_AT, SIGNATURE.TIME_ZONE);

    SignatureMapper() {
        super("SIGNATURE", SIGNATURE.VERSION, SIGNATURE.SUBJECT_ID, SIGNATURE.SEQUENCE_NUMBER);
    }

    @Override
    protected void write(Signature value, Record row) {
        row.set(SIGNATURE.SUBJECT_ID, value.subject().value());
        row.set(SIGNATURE.SEQUENCE_NUMBER, value.sequence());
        SCOPE.write(value.scope(), row);
        row.set(SIGNATURE.MEANING, value.meaning().name());
        SIGNER.write(value.signer(), row);
        row.set(SIGNATURE.SIGNED_ENTRY, value.entry());
        row.set(SIGNATURE.CONTENT_FORMAT, value.format());
        row.set(SIGNATURE.CONTENT_HASH, value.contentHash());
        row.set(SIGNATURE.VERSION, value.version());
    }

    @Override
    public Signature read(Record row) {
        return new Signature(
                new SubjectId(row.get(SIGNATURE.SUBJECT_ID)),
                row.get(SIGNATURE.SEQUENCE_NUMBER),
                SCOPE.read(row),
                SignatureMeaning.valueOf(row.get(SIGNATURE.MEANING)),
                SIGNER.read(row),
                row.get(SIGNATURE.SIGNED_ENTRY),
                row.get(SIGNATURE.CONTENT_FORMAT),
                row.get(SIGNATURE.CONTENT_HASH),
                row.get(SIGNATURE.VERSION));
    }
}
