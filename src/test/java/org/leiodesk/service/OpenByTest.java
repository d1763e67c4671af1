package org.leiodesk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.done;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;

/** Who has a study open is told to whoever has its password, in both languages, and to nobody else; what a crash left behind is not believed. */
class OpenByTest {
    @TempDir
    private Path folder;

    /** The name of this computer as the kernel has it; whatever stands in the environment goes first. */
    static String workstation() {
        for (String variable : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            if (System.getenv(variable) != null && !System.getenv(variable).isBlank()) {
                return System.getenv(variable).strip();
            }
        }
        try {
            Path kernel = Path.of("/proc/sys/kernel/hostname");
            return Files.exists(kernel) ? Files.readString(kernel).strip() : "–";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theSecondIsToldInASentenceAndAWrongPasswordLearnsNothing() {
        Path file = folder.resolve("trial.leiodesk");
        try (Session session = TestStudies.session(file)) {
            Outcome<Session> second = TestStudies.files().open(file, TestStudies.USER, TestStudies.password());
            assertThat(second.findings().get(0).message().in(Language.ENGLISH))
                    .isEqualTo("Li Na (li) has the study open since 2024-08-01 14:00, on the computer " + workstation()
                            + "; it can be opened here once it is closed there");
            assertThat(second.findings().get(0).message().in(Language.CHINESE))
                    .contains("Li Na (li)", "2024-08-01 14:00", workstation());
            assertThat(TestStudies.files().open(file, TestStudies.USER, "not this one".toCharArray()))
                    .isEqualTo(Outcome.refused(Finding.error("", "store.signIn.refused", file.toString())));
            assertThat(session.study()).isNotNull();
        }
    }

    @Test
    void theNoteSaysNothingWithoutTheKeyAndIsGoneWhenTheStudyIsClosed() throws IOException {
        Path file = folder.resolve("trial.leiodesk");
        Path note = folder.resolve("trial.leiodesk.openedby");
        try (Session session = TestStudies.session(file)) {
            assertThat(new String(Files.readAllBytes(note), StandardCharsets.ISO_8859_1))
                    .startsWith("LEIOSEAL")
                    .doesNotContain("Li Na", "2024", workstation());
            assertThat(session.file()).isEqualTo(file);
        }
        assertThat(note).doesNotExist();
    }

    /** Something else holds the lock, and the note beside the study is of a program that was killed: its name is not told. */
    @Test
    void aNoteThatIsStaleOrDamagedIsNotBelieved() throws IOException {
        Path file = folder.resolve("trial.leiodesk");
        TestStudies.session(file).close();
        Files.write(
                folder.resolve("trial.leiodesk.openedby"),
                "LEIOSEAL and something else".getBytes(StandardCharsets.UTF_8));
        try (FileChannel database =
                        FileChannel.open(folder.resolve("trial.leiodesk.journal"), StandardOpenOption.WRITE);
                FileLock lock = database.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(TestStudies.files().open(file, TestStudies.USER, TestStudies.password()))
                    .isEqualTo(Outcome.refused(Finding.error("", "store.file.openElsewhere", file.toString())));
        }
        done(TestStudies.files().open(file, TestStudies.USER, TestStudies.password()))
                .close();
    }
}
