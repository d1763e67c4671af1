package org.leiodesk.store.query;

import static org.leiodesk.store.jooq.Tables.QUERY_STEP;

import org.jooq.Record;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.query.QueryAction;
import org.leiodesk.domain.query.QueryStep;
import org.leiodesk.store.audit.RecordMapper;
import org.leiodesk.store.signing.SignerColumns;

/** What was done with queries, one row a step. */
final class QueryStepMapper extends RecordMapper<QueryStep> {
    private static final SignerColumns SIGNER = new SignerColumns(
            QUERY_STEP.USER_NAME, QUERY_STEP.FULL_NAME, QUERY_STEP.ROLE, QUERY_STEP.TAKEN_AT, QUERY_STEP.TIME_ZONE);

    QueryStepMapper() {
        super("QUERY_STEP", QUERY_STEP.VERSION, QUERY_STEP.SUBJECT_ID, QUERY_STEP.QUERY_NUMBER, QUERY_STEP.STEP_NUMBER);
    }

    @Override
    protected void write(QueryStep value, Record row) {
        row.set(QUERY_STEP.SUBJECT_ID, value.subject().value());
        row.set(QUERY_STEP.QUERY_NUMBER, value.query());
        row.set(QUERY_STEP.STEP_NUMBER, value.step());
        row.set(QUERY_STEP.QUERY_ACTION, value.action().name());
        row.set(QUERY_STEP.STEP_TEXT, value.text());
        SIGNER.write(value.signer(), row);
        row.set(QUERY_STEP.VERSION, value.version());
    }

    @Override
    public QueryStep read(Record row) {
        return new QueryStep(
                new SubjectId(row.get(QUERY_STEP.SUBJECT_ID)),
                row.get(QUERY_STEP.QUERY_NUMBER),
                row.get(QUERY_STEP.STEP_NUMBER),
                QueryAction.valueOf(row.get(QUERY_STEP.QUERY_ACTION)),
                row.get(QUERY_STEP.STEP_TEXT),
                SIGNER.read(row),
                row.get(QUERY_STEP.VERSION));
    }
}
