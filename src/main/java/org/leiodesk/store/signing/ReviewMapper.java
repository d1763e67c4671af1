package org.leiodesk.store.signing;

import static org.leiodesk.store.jooq.Tables.RESPONSE_REVIEW;

import org.jooq.Record;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.signing.Review;
import org.leiodesk.store.audit.Columns;
import org.leiodesk.store.audit.RecordMapper;

/** Reviews of derived responses, one row a time point of an evaluator. */
final class ReviewMapper extends RecordMapper<Review> {
    private static final SignerColumns SIGNER = new SignerColumns(
            RESPONSE_REVIEW.USER_NAME,
            RESPONSE_REVIEW.FULL_NAME,
            RESPONSE_REVIEW.ROLE,
            RESPONSE_REVIEW.REVIEWED_AT,
            RESPONSE_REVIEW.TIME_ZONE);

    ReviewMapper() {
        super(
                "REVIEW",
                RESPONSE_REVIEW.VERSION,
                RESPONSE_REVIEW.SUBJECT_ID,
                RESPONSE_REVIEW.TIMEPOINT_KEY,
                RESPONSE_REVIEW.EVALUATOR_ROLE,
                RESPONSE_REVIEW.EVALUATOR_READER);
    }

    @Override
    protected void write(Review value, Record row) {
        row.set(RESPONSE_REVIEW.SUBJECT_ID, value.subject().value());
        row.set(RESPONSE_REVIEW.EVALUATOR_ROLE, value.evaluator().role());
        row.set(RESPONSE_REVIEW.EVALUATOR_READER, value.evaluator().reader());
        row.set(RESPONSE_REVIEW.TIMEPOINT_KEY, value.timepoint().key());
        row.set(
                RESPONSE_REVIEW.TIMEPOINT_NUMBER,
                Columns.number(value.timepoint().number()));
        row.set(RESPONSE_REVIEW.TIMEPOINT_NAME, value.timepoint().name());
        row.set(RESPONSE_REVIEW.DERIVED_RESPONSE, value.derived().name());
        row.set(RESPONSE_REVIEW.RESPONSE, value.response().name());
        row.set(RESPONSE_REVIEW.OVERRIDE_REASON, value.reason());
        SIGNER.write(value.signer(), row);
        row.set(RESPONSE_REVIEW.VERSION, value.version());
    }

    @Override
    public Review read(Record row) {
        return new Review(
                new SubjectId(row.get(RESPONSE_REVIEW.SUBJECT_ID)),
                new Evaluator(row.get(RESPONSE_REVIEW.EVALUATOR_ROLE), row.get(RESPONSE_REVIEW.EVALUATOR_READER)),
                Columns.timepoint(
                        row.get(RESPONSE_REVIEW.TIMEPOINT_KEY),
                        row.get(RESPONSE_REVIEW.TIMEPOINT_NUMBER),
                        row.get(RESPONSE_REVIEW.TIMEPOINT_NAME)),
                TimepointResponse.valueOf(row.get(RESPONSE_REVIEW.DERIVED_RESPONSE)),
                TimepointResponse.valueOf(row.get(RESPONSE_REVIEW.RESPONSE)),
                row.get(RESPONSE_REVIEW.OVERRIDE_REASON),
                SIGNER.read(row),
                row.get(RESPONSE_REVIEW.VERSION));
    }
}
