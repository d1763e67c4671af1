package org.leiodesk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.done;
import static org.leiodesk.service.TestStudies.files;
import static org.leiodesk.service.TestStudies.password;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** What is refused before and while a study file opens. Every refusal leaves the files as they were. */
class StudyFileTest {
    @TempDir
    private static Path thirty;

    @TempDir
    private Path folder;

    private Path file;
    private Path database;

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
                            thirty.resolve("trial.leiodesk"), thirty.resolve("trial.leiodesk.mv.db"));
        }
    }

    /** A study is moved or copied by taking all files whose names begin with its name. */
    @BeforeEach
    void itsCopy() throws IOException {
        file = Files.copy(thirty.resolve("trial.leiodesk"), folder.resolve("trial.leiodesk"));
        database = Files.copy(thirty.resolve("trial.leiodesk.mv.db"), folder.resolve("trial.leiodesk.mv.db"));
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
            assertThat(open(file)).isEqualTo(refused("store.file.openElsewhere", file));
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
    void aStudyWithoutItsDatabaseSaysSo() throws IOException {
        Files.delete(database);
        assertThat(open(file)).isEqualTo(refused("store.database.missing", database));
        assertThat(database).doesNotExist();
    }

    @Test
    void theDatabaseOfAnotherStudyIsNotTaken() throws IOException {
        Path other = folder.resolve("other.leiodesk");
        TestStudies.session(other).close();
        Files.delete(database);
        Files.move(folder.resolve("other.leiodesk.mv.db"), database);
        assertThat(open(file)).isEqualTo(refused("store.database.foreign", database));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0001, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.9999})
    void aDatabaseThatWasCutIsNeverTakenForTheWhole(double kept) throws IOException {
        byte[] bytes = Files.readAllBytes(database);
        byte[] cut = Arrays.copyOf(bytes, (int) (bytes.length * kept));
        Files.write(database, cut);
        Outcome<Session> outcome = open(file);
        if (outcome instanceof Outcome.Done<Session> done) {
            try (Session session = done.value()) {
                assertThat(session.subjects().casebooks()).hasSize(30);
            }
        } else {
            assertThat(outcome.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message().key())
                            .isIn("store.database.damaged", "store.database.incomplete", "store.database.foreign"));
            assertThat(database).hasBinaryContent(cut);
        }
    }

    @Test
    void aDatabaseOfRandomBytesIsDamaged() throws IOException {
        byte[] garbage = new byte[50_000];
        new Random(1).nextBytes(garbage);
        Files.write(database, garbage);
        assertThat(open(file)).isEqualTo(refused("store.database.damaged", database));
        assertThat(database).hasBinaryContent(garbage);
    }

    @Test
    void anOlderDatabasePutInThePlaceOfTheNewerIsNoticed() throws IOException {
        byte[] older = Files.readAllBytes(database);
        try (Session session = done(open(file))) {
            done(session.subjects().saveSubject(Subject.screened(new SubjectId("S-30")), ""));
        }
        Files.write(database, older);
        assertThat(open(file)).isEqualTo(refused("store.database.incomplete", database));
    }

    @Test
    void nothingOfASubjectCanBeReadInTheFiles() throws IOException {
        for (Path one : List.of(file, database)) {
            assertThat(new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1))
                    .doesNotContain("S-29")
                    .doesNotContain("SCREENING");
        }
    }

    private static Outcome<Session> open(Path path) {
        return files().open(path, "li", password());
    }

    private static Outcome<Session> refused(String key, Path path) {
        return Outcome.refused(Finding.error("", key, path.toString()));
    }
}
