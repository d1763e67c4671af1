package org.leiodesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.store.audit.AuditTrail;
import org.leiodesk.store.intake.CasebookImport;

class CasebookImportTest {
    private Database database;

    @BeforeEach
    void open() throws SQLException {
        database = Stores.empty();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyKindOfRecordAndEveryStateOfALesionComesBackAsItWas() {
        List<Casebook> books = List.of(Samples.full("S-002"), Samples.least("S-001"));
        store(books, Progress.NONE);
        assertThat(new CasebookRepository(database).all())
                .containsExactly(Samples.least("S-001"), Samples.full("S-002"));
        assertThat(new CasebookRepository(database).of(new SubjectId("S-002"))).isEqualTo(Samples.full("S-002"));
        assertThatThrownBy(() -> new CasebookRepository(database).of(new SubjectId("S-003")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void reviewsComeBackWithBothResponsesAndWhoReviewed() {
        Casebook reviewed = Samples.reviewed("S-003");
        store(List.of(reviewed), Progress.NONE);
        assertThat(new CasebookRepository(database).all()).containsExactly(reviewed);
        assertThat(reviewed.reviews()).hasSize(2);
    }

    @Test
    void everyRowHasItsAuditEntryAndTheNumbersHaveNoGap() {
        store(List.of(Samples.full("S-002")), Progress.NONE);
        List<AuditEntry> entries = database.read(AuditTrail::all);
        CasebookImport rows = new CasebookImport(List.of(Samples.full("S-002")));
        assertThat(entries).hasSize((int) rows.total() + 3);
        assertThat(rows.total()).isEqualTo(15 + Samples.states().size() + 1);
        for (int i = 0; i < entries.size(); i++) {
            assertThat(entries.get(i).number()).isEqualTo(entries.size() - i);
            assertThat(entries.get(i).action()).isEqualTo(AuditAction.CREATE);
            assertThat(entries.get(i).by()).isEqualTo(Stores.FIRST);
            assertThat(entries.get(i).before()).isEmpty();
            assertThat(entries.get(i).after()).isNotEmpty();
        }
        List<AuditEntry> ofSubject = database.read(sql -> AuditTrail.of(sql, new SubjectId("S-002")));
        assertThat(ofSubject).hasSize((int) rows.total());
    }

    @Test
    void subjectsThatAreThereAndRecordsThatComeTwiceAreNamed() {
        Casebook twice = CasebookBuilder.from(Samples.least("S-001"))
                .administration(Samples.least("S-001").administrations().get(0))
                .build();
        assertThat(new CasebookImport(List.of(twice, Samples.least("S-002"))).refusals(Set.of(new SubjectId("S-002"))))
                .containsExactly(
                        Finding.error("S-002", "store.import.subjectExists", new SubjectId("S-002")),
                        Finding.error("S-001 1", "store.import.twice", "ADMINISTRATION", "S-001 1"));
    }

    @Test
    void anImportThatIsStoppedLeavesNothing() {
        List<Casebook> books = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            books.add(Samples.full("S-" + i));
        }
        List<Long> told = new ArrayList<>();
        Progress stopping = new Progress() {
            @Override
            public void report(Message what, long done, long total) {
                told.add(done);
            }

            @Override
            public boolean cancelled() {
                return told.size() == 3;
            }
        };
        assertThatThrownBy(() -> store(books, stopping)).isInstanceOf(CancellationException.class);
        assertThat(told).containsExactly(100L, 200L, 400L);
        assertThat(new CasebookRepository(database).all()).isEmpty();
        assertThat(database.read(AuditTrail::count)).isEqualTo(3);
        store(List.of(Samples.least("S-1")), Progress.NONE);
        assertThat(database.read(AuditTrail::last)).isEqualTo(database.read(AuditTrail::count));
    }

    private void store(List<Casebook> books, Progress progress) {
        database.write(Stores.FIRST, change -> {
            new CasebookImport(books).store(change, progress);
            return books;
        });
    }
}
