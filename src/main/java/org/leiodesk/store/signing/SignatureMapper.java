package org.leiodesk.store.signing;

import static org.leiodesk.store.jooq.Tables.SIGNATURE;

import org.jooq.Record;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.signing.Signature;
import org.leiodesk.domain.signing.SignatureMeaning;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.store.audit.Columns;
import org.leiodesk.store.audit.RecordMapper;

/** Electronic signatures, one row each. */
final class SignatureMapper extends RecordMapper<Signature> {
    private static final String CASEBOOK = "CASEBOOK";
    private static final String TIMEPOINT = "TIMEPOINT";
    private static final String FORM = "FORM";
    private static final SignerColumns SIGNER = new SignerColumns(
            SIGNATURE.USER_NAME, SIGNATURE.FULL_NAME, SIGNATURE.ROLE, SIGNATURE.SIGNED_AT, SIGNATURE.TIME_ZONE);

    SignatureMapper() {
        super("SIGNATURE", SIGNATURE.VERSION, SIGNATURE.SUBJECT_ID, SIGNATURE.SEQUENCE_NUMBER);
    }

    @Override
    protected void write(Signature value, Record row) {
        row.set(SIGNATURE.SUBJECT_ID, value.subject().value());
        row.set(SIGNATURE.SEQUENCE_NUMBER, value.sequence());
        writeScope(value.scope(), row);
        row.set(SIGNATURE.MEANING, value.meaning().name());
        SIGNER.write(value.signer(), row);
        row.set(SIGNATURE.SIGNED_ENTRY, value.entry());
        row.set(SIGNATURE.CONTENT_FORMAT, value.format());
        row.set(SIGNATURE.CONTENT_HASH, value.contentHash());
        row.set(SIGNATURE.VERSION, value.version());
    }

    private static void writeScope(SignedScope scope, Record row) {
        if (scope instanceof SignedScope.OfTimepoint at) {
            row.set(SIGNATURE.SCOPE, TIMEPOINT);
            row.set(SIGNATURE.EVALUATOR_ROLE, at.evaluator().role());
            row.set(SIGNATURE.EVALUATOR_READER, at.evaluator().reader());
            row.set(SIGNATURE.TIMEPOINT_KEY, at.timepoint().key());
            row.set(SIGNATURE.TIMEPOINT_NUMBER, Columns.number(at.timepoint().number()));
            row.set(SIGNATURE.TIMEPOINT_NAME, at.timepoint().name());
        } else if (scope instanceof SignedScope.OfForm form) {
            row.set(SIGNATURE.SCOPE, FORM);
            row.set(SIGNATURE.SIGNED_FORM, form.form());
            row.set(SIGNATURE.SIGNED_KEY, form.key());
        } else {
            row.set(SIGNATURE.SCOPE, CASEBOOK);
        }
    }

    private static SignedScope readScope(Record row) {
        return switch (row.get(SIGNATURE.SCOPE)) {
            case CASEBOOK -> new SignedScope.WholeCasebook();
            case TIMEPOINT ->
                new SignedScope.OfTimepoint(
                        new Evaluator(row.get(SIGNATURE.EVALUATOR_ROLE), row.get(SIGNATURE.EVALUATOR_READER)),
                        Columns.timepoint(
                                row.get(SIGNATURE.TIMEPOINT_KEY),
                                row.get(SIGNATURE.TIMEPOINT_NUMBER),
                                row.get(SIGNATURE.TIMEPOINT_NAME)));
            case FORM -> new SignedScope.OfForm(row.get(SIGNATURE.SIGNED_FORM), row.get(SIGNATURE.SIGNED_KEY));
            default -> throw new IllegalStateException("A signature of an unknown scope");
        };
    }

    @Override
    public Signature read(Record row) {
        return new Signature(
                new SubjectId(row.get(SIGNATURE.SUBJECT_ID)),
                row.get(SIGNATURE.SEQUENCE_NUMBER),
                readScope(row),
                SignatureMeaning.valueOf(row.get(SIGNATURE.MEANING)),
                SIGNER.read(row),
                row.get(SIGNATURE.SIGNED_ENTRY),
                row.get(SIGNATURE.CONTENT_FORMAT),
                row.get(SIGNATURE.CONTENT_HASH),
                row.get(SIGNATURE.VERSION));
    }
}
