package org.leiodesk.ui.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.draft.Draft;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;
import org.leiodesk.store.Reported;

/** A program into which somebody types is killed (kill -9); what was typed up to two seconds before, and the time of one write, is offered at the next start. */
class DraftKillTest {
    private static final long BEAT_MILLIS = 2000;
    /** Between a beat and the draft on the disk; large, since other work may hold the processor. */
    private static final long WRITE_MILLIS = 1500;

    @TempDir
    private Path folder;

    private long longest;

    @Test
    void whatWasTypedTwoSecondsBeforeAKillIsThere() throws IOException, InterruptedException {
        kill(Integer.getInteger("leiodesk.drafts", 2), 7, "killed while typing short");
    }

    @Test
    @Tag("harness")
    void whatWasTypedTwoSecondsBeforeEachOfAHundredKillsIsThere() throws IOException, InterruptedException {
        kill(Integer.getInteger("leiodesk.harness.drafts", 100), 1, "killed while typing");
    }

    private void kill(int rounds, long seed, String name) throws IOException, InterruptedException {
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Path file = folder.resolve("r" + round).resolve("trial.leiodesk");
            Files.createDirectories(file.getParent());
            try (Session session = TestStudies.session(file)) {
                done(session.subjects().saveSubject(Subject.screened(new SubjectId("S-001")), ""));
            }
            killWhileTyping(file, BEAT_MILLIS + WRITE_MILLIS + random.nextInt(3000), round);
        }
        Reported.say(name, rounds, Map.of("longest time whose letters were lost, ms", longest));
    }

    private void killWhileTyping(Path file, long millis, int round) throws IOException, InterruptedException {
        Path told = file.resolveSibling("told.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TypingProgram.class.getName(),
                        file.toString())
                .redirectOutput(told.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (program.isAlive() && typed(told).isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            TimeUnit.MILLISECONDS.sleep(millis);
        } finally {
            program.destroyForcibly().waitFor();
        }
        List<long[]> typed = typed(told);
        assertThat(typed).as("round %d", round).isNotEmpty();
        int offered = offered(file);
        long last = typed.get(typed.size() - 1)[0];
        long firstLost = typed.stream()
                .filter(line -> line[1] > offered)
                .mapToLong(line -> line[0])
                .min()
                .orElse(last);
        long lost = TimeUnit.NANOSECONDS.toMillis(last - firstLost);
        longest = Math.max(longest, lost);
        assertThat(lost).as("round %d", round).isLessThan(BEAT_MILLIS + WRITE_MILLIS);
    }

    /** How many letters the draft has; they are the first ones that were typed. */
    private static int offered(Path file) {
        try (Session session = done(TestStudies.files().open(file, TestStudies.USER, TestStudies.password()))) {
            List<Draft> mine = done(session.drafts().mine());
            assertThat(mine).hasSize(1);
            String text = mine.get(0).typed().get("figoStage");
            assertThat(TypingProgram.LETTERS.repeat(20)).startsWith(text);
            return text.length();
        }
    }

    /** When each letter was typed, in ns, and how many there were then. */
    private static List<long[]> typed(Path told) throws IOException {
        String text = Files.readString(told);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.matches("typed \\d+ \\d+"))
                .map(line -> line.split(" "))
                .map(parts -> new long[] {Long.parseLong(parts[1]), Long.parseLong(parts[2])})
                .toList();
    }
}
