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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.AuditEntry;

/** The writer is killed at random while it saves. What it acknowledged is there afterwards, whole, with its audit entries. */
class KillTest {
    private static final int LONGEST_MILLIS = 400;

    @TempDir
    private Path folder;

    @Test
    void nothingAcknowledgedIsMissingAfterTwentyKills() throws IOException, InterruptedException {
        kill(20, 20_240_109);
    }

    @Test
    @Tag("harness")
    void nothingAcknowledgedIsMissingAfterAThousandKills() throws IOException, InterruptedException {
        kill(Integer.getInteger("leiodesk.kills", 1000), 1);
    }

    private void kill(int times, long seed) throws IOException, InterruptedException {
        Path file = folder.resolve("trial.leiodesk");
        TestStudies.session(file).close();
        Random random = new Random(seed);
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < times; round++) {
            List<String> lines = killWhileSaving(file, "R" + round, random.nextInt(LONGEST_MILLIS));
            assertThat(lines).as("round %d", round).isNotEmpty();
            acknowledged.addAll(lines);
            assertThat(stored(file)).as("round %d", round).containsAll(acknowledged);
        }
    }

    private List<String> killWhileSaving(Path file, String word, int millis) throws IOException, InterruptedException {
        Path said = folder.resolve(word + ".txt");
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
            TimeUnit.MILLISECONDS.sleep(millis);
        } finally {
            writer.destroyForcibly().waitFor();
        }
        return acknowledged(said);
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
