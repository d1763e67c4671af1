package org.leiodesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.signing.Review;
import org.leiodesk.domain.signing.SignatureStanding;
import org.leiodesk.store.HarnessStudy.Held;
import org.leiodesk.store.key.StudyKey;
import org.leiodesk.store.query.QueryRecords;

/** A study that the program of form 4 or 5 made and closed ({@code v4} and {@code v5} among the test resources) is opened by this one. */
class OlderStudyTest {
    private static final String KEPT = "20240311T021530Z";

    @TempDir
    private Path folder;

    @BeforeEach
    void asTheOlderProgramLeftIt() throws IOException {
        lay(4);
    }

    private void lay(int form) throws IOException {
        for (String name : List.of(HarnessStudy.NAME, HarnessStudy.JOURNAL, HarnessStudy.DATABASE)) {
            try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("v" + form + "/" + name))) {
                Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void itOpensWithoutAWordHoldsWhatItHeldAndTheTrailSaysThatItWasBroughtUpToDate(int form)
            throws IOException, SQLException {
        lay(form);
        Opening.Opened opened = opened();
        assertThat(opened.store().casebooks().all())
                .extracting(book -> book.subject().id().value())
                .containsExactly("F-0", "S-0", "S-1");
        Casebook full = opened.store().casebooks().of(new SubjectId("F-0"));
        assertThat(withoutReviews(full)).isEqualTo(withoutReviews(Samples.full("F-0")));
        AuditEntry note = opened.store().audit().get(1);
        assertThat(note.action()).isEqualTo(AuditAction.DATABASE_UPDATED);
        assertThat(note.after()).isEqualTo(Map.of("formBefore", String.valueOf(form), "formAfter", "6"));
        opened.store().abandon();
        assertThat(version()).isEqualTo(Migrations.NEWEST);
        assertThat(names()).containsExactly(HarnessStudy.NAME, HarnessStudy.JOURNAL, HarnessStudy.DATABASE);
    }

    @Test
    void whatWasReviewedSignedAndFrozenInFormFiveStillHoldsAndAQueryIsRaisedAboutIt() throws IOException {
        lay(5);
        StudyStore store = opened().store();
        SubjectId full = new SubjectId("F-0");
        assertThat(store.casebooks().of(full).reviews())
                .extracting(Review::reason)
                .containsExactly("Slices of 8 mm");
        assertThat(store.signatures().of(full)).hasSize(1).allMatch(SignatureStanding::holds);
        assertThat(store.holds().held()).isEqualTo(Map.of(full, HoldState.FROZEN));
        store.write(Stores.FIRST, change -> change.createNumbered(QueryRecords.QUERY, QuerySamples.query("F-0", 0)));
        store.write(Stores.FIRST, change -> change.create(QueryRecords.STEP, QuerySamples.answer("F-0")));
        List<QueryThread> queries = store.queries().all();
        assertThat(queries).hasSize(1);
        assertThat(store.signatures().of(full)).allMatch(SignatureStanding::holds);
        store.close(Stores.FIRST);
        Files.delete(folder.resolve(HarnessStudy.DATABASE));
        Opening.Opened rebuilt = opened(Finding.warning("", "store.rebuilt.missing", entries()));
        assertThat(rebuilt.store().queries().all()).isEqualTo(queries);
        rebuilt.store().abandon();
    }

    private static Casebook withoutReviews(Casebook book) {
        return new Casebook(
                book.subject(),
                book.diagnosis(),
                book.cycles(),
                book.administrations(),
                book.lesions(),
                book.assessments(),
                book.measurements(),
                book.endOfTreatment(),
                book.newTherapies(),
                book.death(),
                book.contacts(),
                book.adverseEvents(),
                book.medications(),
                List.of());
    }

    @Test
    void itIsSavedInOpenedAgainAndRebuiltLikeAnyOther() throws IOException {
        StudyStore store = opened().store();
        HarnessStudy.save(store, 6);
        Held held = Held.of(store);
        store.close(Stores.FIRST);
        StudyStore again = opened().store();
        assertThat(Held.of(again)).isEqualTo(held);
        again.close(Stores.FIRST);
        Files.delete(folder.resolve(HarnessStudy.DATABASE));
        Opening.Opened rebuilt = opened(Finding.warning("", "store.rebuilt.missing", entries()));
        assertThat(Held.of(rebuilt.store())).isEqualTo(held);
        rebuilt.store().abandon();
    }

    @Test
    void aRowThatWasChangedInItIsFoundBeforeAnythingIsWrittenAndTheFileIsKeptAsItWas()
            throws IOException, SQLException {
        run("update adverse_event set grade = 1 where subject_id = 'F-0' and sequence_number = 1");
        byte[] changed = Files.readAllBytes(folder.resolve(HarnessStudy.DATABASE));
        Opening.Opened opened = opened(
                Finding.warning("", "store.row.CHANGED", "ADVERSE_EVENT F-0 · 1"),
                Finding.warning("", "store.rebuilt.differs", entries(), HarnessStudy.DATABASE + "." + KEPT));
        assertThat(opened.store().casebooks().of(new SubjectId("F-0"))).isEqualTo(Samples.full("F-0"));
        opened.store().abandon();
        assertThat(folder.resolve(HarnessStudy.DATABASE + "." + KEPT)).hasBinaryContent(changed);
        assertThat(version()).isEqualTo(Migrations.NEWEST);
    }

    @Test
    void aScriptThatALossOfPowerStoppedInItsMiddleIsRunAgain() throws IOException, SQLException {
        run(firstStatementOfTheNewestScript());
        opened().store().abandon();
        assertThat(version()).isEqualTo(Migrations.NEWEST);
    }

    @Test
    void itsDatabaseOfBeforeTheUpdatePutBackIsKeptAndRebuilt() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve(HarnessStudy.DATABASE));
        StudyStore store = opened().store();
        HarnessStudy.save(store, 6);
        Held held = Held.of(store);
        store.abandon();
        Files.write(folder.resolve(HarnessStudy.DATABASE), before);
        Outcome<Opening.Opened> outcome = HarnessStudy.open(folder, StudyDisk.REAL);
        assertThat(outcome.findings())
                .extracting(finding -> finding.message().key())
                .containsExactly("store.rebuilt.older");
        assertThat(Held.of(HarnessStudy.done(outcome).store())).isEqualTo(held);
        HarnessStudy.done(outcome).store().abandon();
    }

    @Test
    void itsJournalIsMadeAnewFromItsDatabaseWhenItIsLost() throws IOException, SQLException {
        Held held = heldInACopy();
        Files.delete(folder.resolve(HarnessStudy.JOURNAL));
        Outcome<Opening.Opened> outcome = HarnessStudy.open(folder, StudyDisk.REAL);
        assertThat(outcome.findings())
                .extracting(finding -> finding.message().key())
                .containsExactly("store.journal.missing", "store.journal.remade");
        assertThat(Held.of(HarnessStudy.done(outcome).store())).isEqualTo(held);
        HarnessStudy.done(outcome).store().abandon();
        assertThat(version()).isEqualTo(Migrations.NEWEST);
    }

    @Test
    void aDatabaseThatWasChangedDoesNotMakeAJournalAnew() throws IOException, SQLException {
        run("update adverse_event set grade = 1 where subject_id = 'F-0' and sequence_number = 1");
        Files.delete(folder.resolve(HarnessStudy.JOURNAL));
        assertThat(HarnessStudy.open(folder, StudyDisk.REAL).findings())
                .extracting(finding -> finding.message().key())
                .containsExactly("store.journal.missing", "store.database.incomplete");
        assertThat(version()).isEqualTo(4);
    }

    private Held heldInACopy() throws IOException {
        Path copy = folder.resolve("copy");
        HarnessStudy.Image.of(folder).into(copy);
        StudyStore store = HarnessStudy.opened(copy);
        Held held = Held.of(store);
        store.abandon();
        try (Stream<Path> files = Files.list(copy)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(copy);
        return held;
    }

    private Opening.Opened opened(Finding... findings) {
        Outcome<Opening.Opened> outcome = HarnessStudy.open(folder, StudyDisk.REAL);
        assertThat(outcome.findings()).containsExactly(findings);
        return HarnessStudy.done(outcome);
    }

    private long entries() throws IOException {
        return HarnessStudy.keyFile(folder).seal().entries();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private int version() throws IOException, SQLException {
        try (StudyKey key = HarnessStudy.key(folder);
                Database database = Database.openToRead(folder.resolve(HarnessStudy.DATABASE), key, StudyDisk.REAL)) {
            return Migrations.versionOf(database);
        }
    }

    private static String firstStatementOfTheNewestScript() throws IOException {
        String script = "migration/V6__queries.sql";
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(script))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int start = text.indexOf("create table");
            return text.substring(start, text.indexOf(';', start));
        }
    }

    private void run(String statement) throws IOException, SQLException {
        StudyPlace place = new StudyPlace(folder.resolve(HarnessStudy.NAME));
        try (StudyKey key = HarnessStudy.key(folder);
                Database database = Database.open(place, key, StudyDisk.REAL);
                Connection connection = database.source().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
