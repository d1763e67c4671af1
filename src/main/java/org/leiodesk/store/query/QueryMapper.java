package org.leiodesk.store.query;

import static org.leiodesk.store.jooq.Tables.DATA_QUERY;

import org.jooq.Record;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.query.Query;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.store.audit.RecordMapper;
import org.leiodesk.store.signing.ScopeColumns;
import org.leiodesk.store.signing.SignerColumns;

/** Queries as they were raised, one row each. */
final class QueryMapper extends RecordMapper<Query> {
    private static final ScopeColumns ABOUT = new ScopeColumns(
            DATA_QUERY.ABOUT_KIND,
            DATA_QUERY.EVALUATOR_ROLE,
            DATA_QUERY.EVALUATOR_READER,
            DATA_QUERY.TIMEPOINT_KEY,
            DATA_QUERY.TIMEPOINT_NUMBER,
            DATA_QUERY.TIMEPOINT_NAME,
            DATA_QUERY.ABOUT_FORM,
            DATA_QUERY.ABOUT_KEY);
    private static final SignerColumns SIGNER = new SignerColumns(
            DATA_QUERY.USER_NAME, DATA_QUERY.FULL_NAME, DATA_QUERY.ROLE, DATA_QUERY.RAISED_AT, DATA_QUERY.TIME_ZONE);

    QueryMapper() {
        super("QUERY", DATA_QUERY.VERSION, DATA_QUERY.SUBJECT_ID, DATA_QUERY.SEQUENCE_NUMBER);
    }

    @Override
    protected void write(Query value, Record row) {
        row.set(DATA_QUERY.SUBJECT_ID, value.subject().value());
        row.set(DATA_QUERY.SEQUENCE_NUMBER, value.sequence());
        ABOUT.write(value.about().scope(), row);
        row.set(DATA_QUERY.ABOUT_ITEM, value.about().item());
        row.set(DATA_QUERY.QUERY_TEXT, value.text());
        SIGNER.write(value.signer(), row);
        row.set(DATA_QUERY.VERSION, value.version());
    }

    @Override
    public Query read(Record row) {
        return new Query(
                new SubjectId(row.get(DATA_QUERY.SUBJECT_ID)),
                row.get(DATA_QUERY.SEQUENCE_NUMBER),
                new QueryAbout(ABOUT.read(row), row.get(DATA_QUERY.ABOUT_ITEM)),
                row.get(DATA_QUERY.QUERY_TEXT),
                SIGNER.read(row),
                row.get(DATA_QUERY.VERSION));
    }
}
