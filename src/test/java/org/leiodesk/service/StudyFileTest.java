package org.leiodesk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.done;
import static org.leiodesk.service.TestStudies.files;
import static org.leiodesk.service.TestStudies.password;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.subject.Subject;

/** What is refused, and what is repaired, before and while a study file opens. Every refusal leaves the files as they were; what is repaired is kept. */
class StudyFileTest {
    /** The study, its account, its settings, thirty subjects, the sign-out. */
    private static final long ENTRIES = 34;

    private static final String KEPT = "trial.leiodesk.mv.db.20240801T060000Z";

    @TempDir
    private static Path thirty;

    @TempDir
    private Path folder;

    private Path file;
    private Path database;
    private Path journal;

    @BeforeAll
    static void aStudyOfThirtySubjects() throws IOException {
        try (Session session = TestStudies.session(thirty.resolve("trial.leiodesk"))) {
            for (int i = 0; i < 30; i++) {
                done(session.subjects().saveSubject(Subject.screened(new SubjectId("S-" + i)), ""));
            }
        }
        try (Stream<Path> files = Files.list(thirty)) {
            assertThat(files)
                    .containsExactlyInAnyOrder(
                            thirty.resolve("trial.leiodesk"),
                            thirty.resolve("trial.leiodesk.mv.db"),
                            thirty.resolve("trial.leiodesk.journal"));
        }
    }

    /** A study is moved or copied by taking all files whose names begin with its name. */
    @BeforeEach
    void itsCopy() throws IOException {
        file = Files.copy(thirty.resolve("trial.leiodesk"), folder.resolve("trial.leiodesk"));
        database = Files.copy(thirty.resolve("trial.leiodesk.mv.db"), folder.resolve("trial.leiodesk.mv.db"));
        journal = Files.copy(thirty.resolve("trial.leiodesk.journal"), folder.resolve("trial.leiodesk.journal"));
    }

    @Test
    void wrongPasswordAndUnknownUserGetTheSameSentence() {
        Outcome<Session> wrongPassword = files().open(file, "li", "wrong horse battery".toCharArray());
        Outcome<Session> unknownUser = files().open(file, "wang", password());
        assertThat(wrongPassword).isEqualTo(refused("store.signIn.refused", file));
        assertThat(unknownUser).isEqualTo(wrongPassword);
    }

    @Test
    void theUserNameMayBeTypedInEitherCase() {
        try (Session session = done(files().open(file, " LI", password()))) {
            assertThat(session.account().name()).isEqualTo("li");
        }
    }

    @Test
    void aFileThatIsNotThereIsNoStudy() {
        Path missing = folder.resolve("other.leiodesk");
        assertThat(open(missing)).isEqualTo(refused("store.file.missing", missing));
        assertThat(open(folder)).isEqualTo(refused("store.file.noStudy", folder));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 4096})
    void aFileOfAnythingElseIsNoStudy(int bytes) throws IOException {
        byte[] garbage = new byte[bytes];
        new Random(bytes).nextBytes(garbage);
        Files.write(file, garbage);
        assertThat(open(file)).isEqualTo(refused("store.file.noStudy", file));
        assertThat(file).hasBinaryContent(garbage);
    }

    @Test
    void theDatabaseNamedInPlaceOfTheStudyIsNoStudy() {
        assertThat(open(database)).isEqualTo(refused("store.file.noStudy", database));
    }

    @Test
    void aByteChangedInTheKeyFileIsNoticedBeforeThePassword() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 8; at < bytes.length; at += 5) {
            byte[] changed = bytes.clone();
            changed[at] ^= 0x10;
            Files.write(file, changed);
            assertThat(open(file)).isEqualTo(refused("store.file.damaged", file));
        }
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(open(file)).isEqualTo(refused("store.file.damaged", file));
    }

    @Test
    void aStudyIsOpenOnlyOnceInOneProgram() {
        try (Session session = done(open(file))) {
            assertThat(open(file))
                    .isEqualTo(Outcome.refused(Finding.error(
                            "", "store.file.openBy", "Li Na (li)", "2024-08-01 14:00", OpenByTest.workstation())));
            assertThat(session.subjects().casebooks()).hasSize(30);
        }
        done(open(file)).close();
    }

    @Test
    void aPathWithASemicolonNeverReachesTheDatabase() throws IOException {
        Path trap = folder.resolve("trial;INIT=CREATE TABLE X(A INT).leiodesk");
        assertThat(open(trap)).isEqualTo(refused("store.path.semicolon", trap));
        assertThat(files().create(trap, Study.leiomyosarcoma(), "li", "Li Na", password()))
                .isEqualTo(refused("store.path.semicolon", trap));
        Files.copy(file, trap);
        assertThat(open(trap)).isEqualTo(refused("store.path.semicolon", trap));
    }

    @Test
    void nothingIsWrittenOverWhenAStudyIsMade() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThat(files().create(file, Study.leiomyosarcoma(), "li", "Li Na", password()))
                .isEqualTo(refused("store.file.exists", file));
        Files.delete(file);
        assertThat(files().create(file, Study.leiomyosarcoma(), "li", "Li Na", password()))
                .isEqualTo(refused("store.file.exists", database));
        Files.write(file, before);
        done(open(file)).close();
        Path nowhere = folder.resolve("missing").resolve("trial.leiodesk");
        assertThat(files().create(nowhere, Study.leiomyosarcoma(), "li", "Li Na", password()))
                .isEqualTo(refused("store.path.noFolder", nowhere));
    }

    @Test
    void anAccountNeedsANameAndAPasswordOfTenCharacters() {
        Path other = folder.resolve("other.leiodesk");
        assertThat(files().create(other, Study.leiomyosarcoma(), "li", "Li Na", "123456789".toCharArray()))
                .isEqualTo(Outcome.refused(Finding.error("password", "service.account.password", 10)));
        assertThat(files().create(other, Study.leiomyosarcoma(), " ", "Li Na", password()))
                .isEqualTo(Outcome.refused(Finding.error("name", "service.account.name", 40)));
        assertThat(other).doesNotExist();
    }

    @Test
    void aDatabaseThatIsMissingIsRebuiltFromTheJournalAndThatIsSaid() throws IOException {
        Files.delete(database);
        assertThat(openedWhole()).containsExactly(Finding.warning("", "store.rebuilt.missing", ENTRIES));
        assertThat(openedWhole()).isEmpty();
    }

    @Test
    void theDatabaseOfAnotherStudyIsNotTaken() throws IOException {
        Path other = folder.resolve("other.leiodesk");
        TestStudies.session(other).close();
        Files.move(folder.resolve("other.leiodesk.mv.db"), database, StandardCopyOption.REPLACE_EXISTING);
        byte[] foreign = Files.readAllBytes(database);
        assertThat(openedWhole()).containsExactly(Finding.warning("", "store.rebuilt.foreign", ENTRIES, KEPT));
        assertThat(folder.resolve(KEPT)).hasBinaryContent(foreign);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0001, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.9999})
    void aDatabaseThatWasCutIsRebuiltAndKept(double kept) throws IOException {
        byte[] bytes = Files.readAllBytes(database);
        byte[] cut = Arrays.copyOf(bytes, (int) (bytes.length * kept));
        Files.write(database, cut);
        List<Finding> findings = openedWhole();
        if (!findings.isEmpty()) {
            assertThat(findings)
                    .last()
                    .satisfies(finding -> assertThat(finding.message().key()).startsWith("store.rebuilt."));
            assertThat(folder.resolve(KEPT)).hasBinaryContent(cut);
        }
    }

    @Test
    void aDatabaseOfRandomBytesIsRebuiltAndKept() throws IOException {
        byte[] garbage = new byte[50_000];
        new Random(1).nextBytes(garbage);
        Files.write(database, garbage);
        assertThat(openedWhole()).containsExactly(Finding.warning("", "store.rebuilt.damaged", ENTRIES, KEPT));
        assertThat(folder.resolve(KEPT)).hasBinaryContent(garbage);
    }

    @Test
    void anOlderDatabasePutInThePlaceOfTheNewerIsKeptAndRebuilt() throws IOException {
        byte[] older = Files.readAllBytes(database);
        try (Session session = done(open(file))) {
            done(session.subjects().saveSubject(Subject.screened(new SubjectId("S-30")), ""));
        }
        Files.write(database, older);
        Outcome<Session> outcome = open(file);
        assertThat(outcome.findings()).containsExactly(Finding.warning("", "store.rebuilt.older", ENTRIES + 3, KEPT));
        assertThat(folder.resolve(KEPT)).hasBinaryContent(older);
        try (Session session = done(outcome)) {
            assertThat(session.subjects().casebooks()).hasSize(31);
        }
    }

    @Test
    void aJournalThatIsMissingIsMadeAnewFromTheWholeDatabaseAndThatIsSaid() throws IOException {
        Files.delete(journal);
        assertThat(openedWhole())
                .containsExactly(
                        Finding.error("", "store.journal.missing", journal.toString()),
                        Finding.warning("", "store.journal.remade", "–"));
        assertThat(openedWhole()).isEmpty();
    }

    @Test
    void withJournalAndDatabaseBothDamagedNothingIsChanged() throws IOException {
        byte[] cutJournal = Arrays.copyOf(Files.readAllBytes(journal), 3000);
        byte[] cutDatabase = Arrays.copyOf(Files.readAllBytes(database), 3000);
        Files.write(journal, cutJournal);
        Files.write(database, cutDatabase);
        assertThat(open(file).findings())
                .extracting(finding -> finding.message().key())
                .containsExactly("store.journal.BROKEN", "store.database.damaged");
        assertThat(journal).hasBinaryContent(cutJournal);
        assertThat(database).hasBinaryContent(cutDatabase);
    }

    @Test
    void nothingOfASubjectCanBeReadInTheFiles() throws IOException {
        for (Path one : List.of(file, database, journal)) {
            assertThat(new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1))
                    .doesNotContain("S-29")
                    .doesNotContain("SCREENING");
        }
    }

    /** The findings with which the study opened; all its subjects are there, and every entry of the audit trail. */
    private List<Finding> openedWhole() {
        Outcome<Session> outcome = open(file);
        try (Session session = done(outcome)) {
            assertThat(session.subjects().casebooks()).hasSize(30);
            assertThat(session.audit().all()).hasSizeGreaterThan((int) ENTRIES);
        }
        return outcome.findings();
    }

    private static Outcome<Session> open(Path path) {
        return files().open(path, "li", password());
    }

    private static Outcome<Session> refused(String key, Path path) {
        return Outcome.refused(Finding.error("", key, path.toString()));
    }
}
