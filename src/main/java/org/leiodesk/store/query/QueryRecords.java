package org.leiodesk.store.query;

import org.leiodesk.domain.query.Query;
import org.leiodesk.domain.query.QueryStep;
import org.leiodesk.store.audit.RecordMapper;

/** The kinds of record of which a query is made. */
public final class QueryRecords {
    public static final RecordMapper<Query> QUERY = new QueryMapper();
    public static final RecordMapper<QueryStep> STEP = new QueryStepMapper();

    private QueryRecords() {}
}
