package org.leiodesk.store.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.query.Query;
import org.leiodesk.domain.query.QueryStep;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.store.audit.Change;
import org.leiodesk.store.signing.Reading;

/** Reads queries with everything done with them, by subject and number. */
public final class QueryRepository {
    private static final Comparator<Query> ORDER =
            Comparator.comparing(Query::subject).thenComparing(Query::sequence);

    private final Reading database;

    public QueryRepository(Reading database) {
        this.database = database;
    }

    /** Which query. */
    private record Key(SubjectId subject, int number) {}

    /** The queries of every subject. */
    public List<QueryThread> all() {
        return database.read(sql -> threads(QueryRecords.QUERY.all(sql), QueryRecords.STEP.all(sql)));
    }

    /** The queries of one subject. */
    public List<QueryThread> of(SubjectId subject) {
        return database.read(sql -> threads(QueryRecords.QUERY.of(sql, subject), QueryRecords.STEP.of(sql, subject)));
    }

    /** The queries of one subject, as a change has left them so far. */
    public static List<QueryThread> of(Change change, SubjectId subject) {
        return threads(change.of(QueryRecords.QUERY, subject), change.of(QueryRecords.STEP, subject));
    }

    private static List<QueryThread> threads(List<Query> queries, List<QueryStep> steps) {
        Map<Key, List<QueryStep>> byQuery = steps.stream()
                .sorted(Comparator.comparing(QueryStep::step))
                .collect(Collectors.groupingBy(step -> new Key(step.subject(), step.query())));
        return queries.stream()
                .sorted(ORDER)
                .map(query -> new QueryThread(
                        query, byQuery.getOrDefault(new Key(query.subject(), query.sequence()), List.of())))
                .toList();
    }
}
