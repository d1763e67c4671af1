package org.leiodesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;

class VerifyCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();
    private Path study;
    private Path stick;
    private Path password;

    @BeforeEach
    void study() throws IOException {
        password = Files.writeString(folder.resolve("password"), String.valueOf(TestStudies.password()));
        Path place = Files.createDirectories(folder.resolve("study"));
        study = place.resolve("trial.leiodesk");
        stick = Files.createDirectories(folder.resolve("stick"));
        try (Session session = TestStudies.session(study)) {
            TestStudies.done(session.subjects().saveSubject(Subject.screened(new SubjectId("S-001")), ""));
            TestStudies.done(session.backups().make(stick, Progress.NONE));
        }
    }

    private int run(Object... args) {
        said.getBuffer().setLength(0);
        PrintWriter both = new PrintWriter(said);
        return new CommandLineProgram("1", TestStudies.CLOCK, both, both)
                .run(Stream.of(args).map(String::valueOf).toArray(String[]::new));
    }

    private int verifyStudy() {
        return run("verify", study, "--user", "li", "--password-file", password, "--backups", stick);
    }

    private Map<String, byte[]> bytes() throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.list(study.getParent())) {
            for (Path file : files.toList()) {
                bytes.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return bytes;
    }

    private Path backup() throws IOException {
        try (Stream<Path> files = Files.list(stick)) {
            return files.findFirst().orElseThrow();
        }
    }

    private void flip(Path file, int fromEnd) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - fromEnd] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void aGoodStudyIsVerifiedWithItsBackupsAndNothingIsChanged() throws IOException {
        Map<String, byte[]> before = bytes();
        assertThat(verifyStudy()).isZero();
        assertThat(said.toString()).contains("Nothing is wrong: " + study, "backups 1", "Latest hash of the journal");
        assertThat(bytes()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void aBrokenJournalIsNamedWithItsFrame() throws IOException {
        byte[] journal = Files.readAllBytes(study.resolveSibling("trial.leiodesk.journal"));
        journal[200] ^= 1;
        Files.write(study.resolveSibling("trial.leiodesk.journal"), journal);
        Map<String, byte[]> before = bytes();
        assertThat(verifyStudy()).isEqualTo(1);
        assertThat(said.toString())
                .contains("Error: trial.leiodesk.journal: The chain is broken at frame 1")
                .doesNotContain("Nothing is wrong");
        assertThat(bytes()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void aDatabaseOfAnotherMomentAMissingOneAndABrokenBackupAreNamed() throws IOException {
        Path database = study.resolveSibling("trial.leiodesk.mv.db");
        byte[] good = Files.readAllBytes(database);
        Files.delete(database);
        assertThat(verifyStudy()).isEqualTo(1);
        assertThat(said.toString()).contains("Error: trial.leiodesk.mv.db: The database that belongs to this study");
        Files.write(database, good);
        flip(backup(), 5000);
        assertThat(verifyStudy()).isEqualTo(1);
        assertThat(said.toString()).contains("Error: " + backup().getFileName() + ": This backup is damaged");
    }

    @Test
    void aBackupIsVerifiedByItsSumsAndWithAPasswordByOpeningIt() throws IOException {
        assertThat(run("verify", backup())).isZero();
        assertThat(said.toString()).contains("The sums of the backup were verified");
        assertThat(run("verify", backup(), "--user", "li", "--password-file", password))
                .isZero();
        assertThat(said.toString()).contains("Nothing is wrong: " + backup());
        flip(backup(), 5000);
        assertThat(run("verify", backup())).isEqualTo(1);
        assertThat(said.toString()).contains("This backup is damaged");
    }

    @Test
    void aPackIsWrittenAndVerifiedWithoutAPassword() throws IOException {
        Path pack = folder.resolve("pack.zip");
        assertThat(run("pack", "--study", study, "--user", "li", "--password-file", password, "--out", pack))
                .isZero();
        assertThat(said.toString()).contains("Wrote the inspection pack " + pack + " with 8 files.");
        assertThat(run("verify", pack)).isZero();
        assertThat(said.toString()).contains("Nothing is wrong: " + pack, "8 files");
        byte[] bytes = Files.readAllBytes(pack);
        for (int i = 0; i < 8; i++) {
            bytes[bytes.length / 2 + i] ^= 85;
        }
        Files.write(pack, bytes);
        assertThat(run("verify", pack)).isEqualTo(1);
        assertThat(said.toString()).contains(".pdf: This file was changed since the pack was made");
    }

    @Test
    void whatCannotBeVerifiedIsRefusedWithItsExitCode() throws IOException {
        assertThat(run("verify", folder.resolve("gone"))).isEqualTo(2);
        assertThat(run("verify", password)).isEqualTo(2);
        assertThat(said.toString()).contains("This file is no inspection pack, no backup and no study: " + password);
        assertThat(run("verify", study)).isEqualTo(1);
        assertThat(said.toString()).contains("To verify a study, give --user.");
        Path wrong = Files.writeString(folder.resolve("wrong"), "not this one");
        assertThat(run("verify", study, "--user", "li", "--password-file", wrong))
                .isEqualTo(1);
        assertThat(said.toString()).contains("The user name or the password is wrong");
        assertThat(run("verify", study, "--user", "li", "--password-file", password))
                .isEqualTo(1);
        assertThat(said.toString()).contains("The last passwords were wrong");
    }
}
