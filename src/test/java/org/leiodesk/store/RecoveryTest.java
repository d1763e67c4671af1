package org.leiodesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.store.HarnessStudy.Held;
import org.leiodesk.store.HarnessStudy.Image;
import org.leiodesk.store.audit.RecordMapper;
import org.leiodesk.store.key.KeyFileFormat;
import org.leiodesk.store.key.Seal;
import org.leiodesk.store.key.StudyKey;
import org.leiodesk.store.record.Records;
import org.leiodesk.store.signing.SigningRecords;

/** What the user and the audit trail are told when journal and database do not agree. */
class RecoveryTest {
    private static final String KEPT = "20240311T021530Z";

    @TempDir
    private Path folder;

    private Image whole = new Image(Map.of());

    @BeforeEach
    void aClosedStudy() throws IOException {
        whole = HarnessStudy.made(folder, 6);
    }

    @Test
    void aRowChangedBehindTheProgramIsNamedRestoredAndWrittenDown() throws IOException, SQLException {
        run("update adverse_event set grade = 1 where subject_id = 'F-0' and sequence_number = 1");
        byte[] changed = Files.readAllBytes(folder.resolve(HarnessStudy.DATABASE));
        String entries = String.valueOf(entries());
        Opening.Opened opened = opened(
                Finding.warning("", "store.row.CHANGED", "ADVERSE_EVENT F-0 · 1"),
                Finding.warning("", "store.rebuilt.differs", entries(), HarnessStudy.DATABASE + "." + KEPT));
        AuditEntry note = opened.store().audit().get(1);
        assertThat(note.action()).isEqualTo(AuditAction.DATABASE_REPAIRED);
        assertThat(note.after())
                .isEqualTo(Map.of(
                        "cause",
                        "differs",
                        "rows",
                        "ADVERSE_EVENT F-0 · 1",
                        "entries",
                        entries,
                        "kept",
                        HarnessStudy.DATABASE + "." + KEPT));
        opened.store().abandon();
        assertThat(folder.resolve(HarnessStudy.DATABASE + "." + KEPT)).hasBinaryContent(changed);
    }

    @Test
    void whatTheDatabaseHadNotStoredWhenTheProcessEndedIsReplayedAndThatIsSaid() throws IOException {
        StudyStore store = opened().store();
        Image stored = Image.of(folder);
        HarnessStudy.save(store, 6);
        Image ended = Image.of(folder);
        Held held = Held.of(store);
        store.abandon();
        ended.with(HarnessStudy.DATABASE, stored.files().get(HarnessStudy.DATABASE))
                .into(folder);
        Opening.Opened opened = opened(Finding.note("", "store.replayed", 1L));
        assertThat(Held.of(opened.store())).isEqualTo(held);
        opened.store().abandon();
    }

    @Test
    void aDatabaseOlderThanItWasWhenTheStudyWasClosedIsKeptAndRebuilt() throws IOException {
        byte[] older = whole.files().get(HarnessStudy.DATABASE);
        StudyStore store = opened().store();
        Held held = Held.of(store);
        store.close(Stores.FIRST);
        Files.write(folder.resolve(HarnessStudy.DATABASE), older);
        Opening.Opened opened =
                opened(Finding.warning("", "store.rebuilt.older", entries(), HarnessStudy.DATABASE + "." + KEPT));
        assertThat(Held.of(opened.store())).isEqualTo(held);
        opened.store().abandon();
        assertThat(folder.resolve(HarnessStudy.DATABASE + "." + KEPT)).hasBinaryContent(older);
    }

    @Test
    void rowsThatAreMissingOrWereAddedAreNamed() throws IOException, SQLException {
        run("delete from death where subject_id = 'F-0'");
        run(
                "insert into contact (subject_id, source, sequence_number, contact_on, note, version, row_mac) select subject_id, 'DISPOSITION', 77, '2024', '', 1, row_mac from subject where subject_id = 'S-0'");
        Opening.Opened opened = opened(
                Finding.warning("", "store.row.MISSING", "DEATH F-0"),
                Finding.warning("", "store.row.EXTRA", "CONTACT S-0 · DISPOSITION · 77"),
                Finding.warning("", "store.rebuilt.differs", entries(), HarnessStudy.DATABASE + "." + KEPT));
        opened.store().abandon();
    }

    /** As the first version of the program left it: no journal, no checksums, and a key file that knows of no journal. */
    @Test
    void aStudyMadeBeforeThereWereJournalsGetsOneAndThatIsWrittenDown() throws IOException, SQLException {
        StudyStore store = HarnessStudy.opened(folder);
        Held held = Held.of(store);
        store.close(Stores.FIRST);
        for (String table : List.of("query_step", "data_query", "response_review", "signature", "casebook_hold")) {
            run("drop table " + table);
        }
        for (RecordMapper<?> kind : Records.ALL.subList(0, Records.ALL.indexOf(SigningRecords.REVIEW))) {
            run("alter table " + table(kind) + " drop column row_mac");
        }
        run("alter table audit_entry drop column row_mac");
        run("delete from \"flyway_schema_history\" where \"version\" in ('4', '5', '6')");
        Files.delete(folder.resolve(HarnessStudy.JOURNAL));
        try (StudyKey key = HarnessStudy.key(folder)) {
            KeyFileFormat.write(
                    folder.resolve(HarnessStudy.NAME),
                    HarnessStudy.keyFile(folder).withSeal(new Seal(entries(), 0, ""), key));
        }
        Opening.Opened opened = opened(Finding.note("", "store.journal.begun"));
        assertThat(Held.of(opened.store())).isEqualTo(held);
        AuditEntry note = opened.store().audit().get(1);
        assertThat(note.action()).isEqualTo(AuditAction.JOURNAL_REPAIRED);
        assertThat(note.after()).isEqualTo(Map.of("cause", "begun"));
        HarnessStudy.save(opened.store(), 6);
        Held more = Held.of(opened.store());
        opened.store().close(Stores.FIRST);
        Files.delete(folder.resolve(HarnessStudy.DATABASE));
        Opening.Opened rebuilt = opened(Finding.warning("", "store.rebuilt.missing", entries()));
        assertThat(Held.of(rebuilt.store())).isEqualTo(more);
        rebuilt.store().abandon();
    }

    @Test
    void journalAndDatabaseBothPutBackToAnOlderStateAreRefused() throws IOException {
        StudyStore store = HarnessStudy.opened(folder);
        HarnessStudy.save(store, 6);
        store.close(Stores.FIRST);
        for (String name : List.of(HarnessStudy.JOURNAL, HarnessStudy.DATABASE)) {
            Files.write(folder.resolve(name), whole.files().get(name));
        }
        assertThat(HarnessStudy.open(folder, StudyDisk.REAL).findings())
                .extracting(finding -> finding.message().key())
                .containsExactly("store.journal.CUT", "store.database.incomplete");
    }

    private Opening.Opened opened(Finding... findings) {
        Outcome<Opening.Opened> outcome = HarnessStudy.open(folder, StudyDisk.REAL);
        assertThat(outcome.findings()).containsExactly(findings);
        return HarnessStudy.done(outcome);
    }

    /** How many entries the key file has sealed. */
    private long entries() throws IOException {
        return HarnessStudy.keyFile(folder).seal().entries();
    }

    private static String table(RecordMapper<?> kind) {
        return switch (kind.form()) {
            case "CYCLE" -> "treatment_cycle";
            case "MEDICATION" -> "concomitant_medication";
            default -> kind.form().toLowerCase(Locale.ROOT);
        };
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
