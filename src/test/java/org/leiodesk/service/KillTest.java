package org.leiodesk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.AuditEntry;

/** The writer is killed at random while it saves. What it acknowledged is there afterwards, whole, with its audit entries. */
class KillTest {
    private static final int LONGEST_MILLIS = 400;

    @TempDir
    private Path folder;

    @Test
    void nothingAcknowledgedIsMissingAfterTwentyKills() {
        kill(Integer.getInteger("leiodesk.kills", 20), 20_240_109);
    }

    @Test
    @Tag("harness")
    void nothingAcknowledgedIsMissingAfterAThousandKills() {
        kill(Integer.getInteger("leiodesk.harness.kills", 1000), 1);
    }

    @Test
    void anotherProgramIsToldWhoHasTheStudyOpenAndAfterAKillItOpens() throws IOException, InterruptedException {
        Path file = folder.resolve("trial.leiodesk");
        TestStudies.session(file).close();
        killWhileSaving(
                file,
                "R0",
                () -> assertThat(TestStudies.files().open(file, TestStudies.USER, TestStudies.password()))
                        .isEqualTo(Outcome.refused(Finding.error(
                                "", "store.file.openBy", "Li Na (li)", "2024-08-01 14:00", OpenByTest.workstation()))));
        assertThat(file.resolveSibling("trial.leiodesk.openedby")).exists();
        done(TestStudies.files().open(file, TestStudies.USER, TestStudies.password()))
                .close();
        assertThat(file.resolveSibling("trial.leiodesk.openedby")).doesNotExist();
    }

    /** Two studies at a time, each with a writer of its own. */
    private void kill(int times, long seed) {
        IntStream.range(0, 2).parallel().forEach(study -> {
            try {
                kill(folder.resolve("trial" + study + ".leiodesk"), times / 2, new Random(seed + study));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void kill(Path file, int times, Random random) throws IOException, InterruptedException {
        TestStudies.session(file).close();
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < times; round++) {
            List<String> lines = killWhileSaving(file, "R" + round, sleeping(random.nextInt(LONGEST_MILLIS)));
            assertThat(lines).as("round %d", round).isNotEmpty();
            acknowledged.addAll(lines);
            assertThat(stored(file)).as("round %d", round).containsAll(acknowledged);
        }
    }

    private static List<String> killWhileSaving(Path file, String word, Runnable meanwhile)
            throws IOException, InterruptedException {
        Path said = file.resolveSibling(file.getFileName() + "-" + word + ".txt");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        file.toString(),
                        word)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (writer.isAlive() && acknowledged(said).isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            meanwhile.run();
        } finally {
            writer.destroyForcibly().waitFor();
        }
        return acknowledged(said);
    }

    private static Runnable sleeping(int millis) {
        return () -> {
            try {
                TimeUnit.MILLISECONDS.sleep(millis);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /** The whole lines in which a save was acknowledged; what a library printed is none. */
    private static List<String> acknowledged(Path said) throws IOException {
        String text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.matches("(subject|cycle) R\\d+-\\d+"))
                .toList();
    }

    /** What the study holds, in the words in which it was acknowledged; nothing may be there in part or without its audit entry. */
    private static Set<String> stored(Path file) {
        try (Session session = done(TestStudies.files().open(file, TestStudies.USER, TestStudies.password()))) {
            Set<String> audited = new HashSet<>();
            for (AuditEntry entry : session.audit().all()) {
                audited.add(entry.form() + " " + entry.subject() + " " + entry.key());
            }
            Set<String> stored = new HashSet<>();
            for (Casebook book : session.subjects().casebooks()) {
                String id = book.subject().id().value();
                assertThat(audited).contains("SUBJECT " + id + " ");
                stored.add("subject " + id);
                assertThat(book.administrations())
                        .hasSize(book.cycles().size() * KilledWriter.DOSES)
                        .allSatisfy(
                                dose -> assertThat(audited).contains("ADMINISTRATION " + id + " " + dose.sequence()));
                book.cycles().forEach(cycle -> {
                    assertThat(audited).contains("CYCLE " + id + " " + cycle.number());
                    stored.add("cycle " + id);
                });
            }
            return stored;
        }
    }
}
