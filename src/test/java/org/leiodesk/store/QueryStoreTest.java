package org.leiodesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.query.Query;
import org.leiodesk.domain.query.QueryState;
import org.leiodesk.domain.query.QueryStep;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.store.query.QueryRecords;
import org.leiodesk.store.record.Records;

class QueryStoreTest {
    private static final SubjectId S_1 = new SubjectId("S-1");

    @TempDir
    private Path folder;

    private StudyStore store;

    @BeforeEach
    void aStudyWithTwoSubjects() throws Exception {
        HarnessStudy.made(folder, 0);
        store = HarnessStudy.opened(folder);
        for (String id : List.of("S-1", "S-2")) {
            store.write(Stores.FIRST, change -> change.create(Records.SUBJECT, Subject.screened(new SubjectId(id))));
        }
    }

    @AfterEach
    void close() {
        store.abandon();
    }

    private Query raised(String subject, int which) {
        return store.write(
                Stores.FIRST, change -> change.createNumbered(QueryRecords.QUERY, QuerySamples.query(subject, which)));
    }

    private static Query stored(Query raised, int number) {
        return new Query(raised.subject(), number, raised.about(), raised.text(), raised.signer(), 1);
    }

    @Test
    void whatWasRaisedIsReadAsItWasRaisedAndNumberedWithinItsSubject() {
        for (int which = 0; which < 3; which++) {
            assertThat(raised("S-1", which)).isEqualTo(stored(QuerySamples.query("S-1", which), which + 1));
        }
        raised("S-2", 0);
        QueryStep answer =
                store.write(Stores.FIRST, change -> change.create(QueryRecords.STEP, QuerySamples.answer("S-1")));
        assertThat(store.queries().all())
                .containsExactly(
                        new QueryThread(stored(QuerySamples.query("S-1", 0), 1), List.of(answer)),
                        new QueryThread(stored(QuerySamples.query("S-1", 1), 2), List.of()),
                        new QueryThread(stored(QuerySamples.query("S-1", 2), 3), List.of()),
                        new QueryThread(stored(QuerySamples.query("S-2", 0), 1), List.of()));
        assertThat(store.queries().of(S_1))
                .extracting(QueryThread::state)
                .containsExactly(QueryState.ANSWERED, QueryState.OPEN, QueryState.OPEN);
    }

    @Test
    void eachStepHasItsEntryInTheAuditTrail() {
        raised("S-1", 1);
        store.write(Stores.FIRST, change -> change.create(QueryRecords.STEP, QuerySamples.answer("S-1")));
        List<AuditEntry> trail = store.audit(S_1);
        assertThat(trail.get(1).action()).isEqualTo(AuditAction.CREATE);
        assertThat(trail.get(1).form() + " " + trail.get(1).key()).isEqualTo("QUERY 1");
        assertThat(trail.get(1).after())
                .containsAllEntriesOf(Map.of(
                        "aboutKind", "FORM",
                        "aboutForm", "CYCLE",
                        "aboutKey", "2",
                        "aboutItem", "weightKg",
                        "queryText", "=“请核对”\n\tslice 8 mm?",
                        "fullName", "王敏",
                        "role", "MONITOR",
                        "raisedAt", "2024-03-12T09:00:00.123456789Z",
                        "timeZone", "Asia/Shanghai"));
        assertThat(trail.get(0).form() + " " + trail.get(0).key()).isEqualTo("QUERY_STEP 1 · 1");
        assertThat(trail.get(0).after())
                .containsAllEntriesOf(Map.of("queryAction", "ANSWER", "stepText", "Read again: 21 mm"));
    }

    @Test
    void aStepOfNoQueryAndAStepTakenAlreadyAreNotStored() {
        assertThatThrownBy(() -> store.write(
                        Stores.FIRST, change -> change.create(QueryRecords.STEP, QuerySamples.answer("S-1"))))
                .isInstanceOf(LeiodeskException.class);
        raised("S-1", 0);
        store.write(Stores.FIRST, change -> change.create(QueryRecords.STEP, QuerySamples.answer("S-1")));
        assertThatThrownBy(() -> store.write(
                        Stores.FIRST, change -> change.create(QueryRecords.STEP, QuerySamples.answer("S-1"))))
                .isInstanceOf(LeiodeskException.class);
        assertThat(store.queries().of(S_1).get(0).steps()).hasSize(1);
    }
}
