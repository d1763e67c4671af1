package org.leiodesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.service.TestStudies;

class BackupCommandsTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path study;
    private Path stick;

    @BeforeEach
    void study() throws IOException {
        Files.writeString(folder.resolve("password"), String.valueOf(TestStudies.password()));
        study = folder.resolve("trial.leiodesk");
        stick = Files.createDirectories(folder.resolve("stick"));
        TestStudies.session(study).close();
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = Stream.concat(Stream.of(args), Stream.of("--password-file", folder.resolve("password") + ""))
                .toArray(String[]::new);
        return program().run(args[0].equals("backups") ? args : all);
    }

    private CommandLineProgram program() {
        return new CommandLineProgram("1", TestStudies.CLOCK, new PrintWriter(out), new PrintWriter(err));
    }

    private Path backup() throws IOException {
        try (Stream<Path> files = Files.list(stick)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    @Test
    void aBackupIsMadeListedAndRestoredWithoutAWindow() throws IOException {
        assertThat(run("backup", "--study", study + "", "--user", "li", "--to", stick + ""))
                .isZero();
        assertThat(out.toString()).contains("The backup is good: " + backup(), "subjects 0, records 3");
        assertThat(run("backups", "--dir", stick + "")).isZero();
        assertThat(out.toString()).contains(backup() + ": study TMZ-EPI-LMS, made 2024-08-01 14:00:00 +08:00 by li");
        Path restored = folder.resolve("restored.leiodesk");
        assertThat(run("restore", "--from", backup() + "", "--to", restored + "", "--user", "li"))
                .isZero();
        assertThat(out.toString())
                .contains("No study stands there; nothing would be lost.", "Restored the study " + restored);
        TestStudies.done(TestStudies.files().open(restored, "li", TestStudies.password()))
                .close();
    }

    @Test
    void aStudyThatStandsThereIsReplacedOnlyWhenToldAndKeptThen() throws IOException {
        assertThat(run("backup", "--study", study + "", "--user", "li", "--to", stick + ""))
                .isZero();
        String[] restore = {"restore", "--from", backup() + "", "--to", study + "", "--user", "li"};
        assertThat(run(restore)).isEqualTo(1);
        assertThat(out.toString()).contains("2 entries would be lost, 0 of them changes of records");
        assertThat(err.toString()).contains("A study stands there already");
        String[] replace =
                Stream.concat(Stream.of(restore), Stream.of("--replace")).toArray(String[]::new);
        assertThat(run(replace)).isZero();
        assertThat(out.toString()).contains("The study that stood there is kept as " + folder);
        assertThat(folder.resolve("trial-before-restore-20240801T060000Z.leiodesk"))
                .exists();
    }

    @Test
    void whatIsWrongIsSaidWithTheRightExitCode() throws IOException {
        assertThat(run("backup", "--study", study + "", "--user", "li", "--to", folder.resolve("gone") + ""))
                .isEqualTo(2);
        assertThat(err.toString()).contains("There is no folder " + folder.resolve("gone"));
        assertThat(run("backups", "--dir", folder.resolve("gone") + "")).isEqualTo(2);
        assertThat(run("backups", "--dir", stick + "")).isZero();
        assertThat(out.toString()).contains("There is no backup in " + stick);
        Path other = Files.writeString(folder.resolve("other.leiobackup"), "something");
        assertThat(run("restore", "--from", other + "", "--to", study + "", "--user", "li"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("This file is no backup of a study: " + other);
    }
}
