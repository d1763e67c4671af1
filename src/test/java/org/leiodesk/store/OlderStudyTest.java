package org.leiodesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.store.HarnessStudy.Held;
import org.leiodesk.store.key.StudyKey;

/** A study that the program of form 4 made and closed ({@code v4} among the test resources) is opened by this one. */
class OlderStudyTest {
    private static final String KEPT = "20240311T021530Z";

    @TempDir
    private Path folder;

    @BeforeEach
    void asTheOlderProgramLeftIt() throws IOException {
        for (String name : List.of(HarnessStudy.NAME, HarnessStudy.JOURNAL, HarnessStudy.DATABASE)) {
            try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("v4/" + name))) {
                Files.copy(in, folder.resolve(name));
            }
        }
    }

    @Test
    void itOpensWithoutAWordHoldsWhatItHeldAndTheTrailSaysThatItWasBroughtUpToDate() throws IOException, SQLException {
        Opening.Opened opened = opened();
        assertThat(opened.store().casebooks().all())
                .extracting(book -> book.subject().id().value())
                .containsExactly("F-0", "S-0", "S-1");
        assertThat(opened.store().casebooks().of(new SubjectId("F-0"))).isEqualTo(Samples.full("F-0"));
        AuditEntry note = opened.store().audit().get(1);
        assertThat(note.action()).isEqualTo(AuditAction.DATABASE_UPDATED);
        assertThat(note.after()).isEqualTo(Map.of("formBefore", "4", "formAfter", "5"));
        opened.store().abandon();
        assertThat(version()).isEqualTo(Migrations.NEWEST);
        assertThat(names()).containsExactly(HarnessStudy.NAME, HarnessStudy.JOURNAL, HarnessStudy.DATABASE);
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
    void whatItsDatabaseLacksIsReplayedAfterTheUpdate() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve(HarnessStudy.DATABASE));
        StudyStore store = opened().store();
        HarnessStudy.save(store, 6);
        Held held = Held.of(store);
        store.abandon();
        Files.write(folder.resolve(HarnessStudy.DATABASE), before);
        Outcome<Opening.Opened> outcome = HarnessStudy.open(folder, StudyDisk.REAL);
        assertThat(outcome.findings())
                .extracting(finding -> finding.message().key())
                .containsExactly("store.replayed");
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
        String script = "migration/V5__reviews_signatures_holds.sql";
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(script))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf("create table"), text.indexOf(';'));
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
