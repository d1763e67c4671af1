package org.leiodesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.store.intake.CasebookImport;
import org.leiodesk.store.record.Records;

/** A study of many rows opens quickly, and a save costs little more than writing 4 KiB to the same disk and forcing it. */
class LargeStudyTest {
    private static final int AT_ONCE = 100;
    private static final int FIRST = 1000; // saves after opening, while the machine still translates the program

    @TempDir
    private Path folder;

    @Test
    void aStudyOfFiveThousandRowsOpensVerified() throws IOException {
        measure(5_000, 40, "large study short");
    }

    @Test
    @Tag("harness")
    void aStudyOfAHundredThousandRowsOpensInUnderFiveSeconds() throws IOException {
        Map<String, Object> measured = measure(HarnessStudy.rounds("rows", 100_000), 10_000, "large study");
        assertThat((Long) measured.get("open ms")).isLessThan(5000);
        assertThat((Double) measured.get("save p95 / raw write and force p95")).isLessThanOrEqualTo(3);
    }

    private Map<String, Object> measure(int rows, int saves, String name) throws IOException {
        HarnessStudy.made(folder, 0);
        StudyStore store = HarnessStudy.opened(folder);
        long stored = 0;
        for (int subject = 0; stored < rows; subject += AT_ONCE) {
            List<Casebook> books = new ArrayList<>();
            for (int i = subject; i < subject + AT_ONCE && stored + 27L * books.size() < rows; i++) {
                books.add(Samples.full("F-" + i));
            }
            CasebookImport part = new CasebookImport(books);
            store.write(Stores.FIRST, change -> {
                part.store(change, Progress.NONE);
                return books;
            });
            stored += part.total();
        }
        store.close(Stores.FIRST);
        long newProcessMillis = openedInANewProcess(folder);
        long start = System.nanoTime();
        StudyStore opened = HarnessStudy.opened(folder);
        long openMillis = millisSince(start);
        try {
            start = System.nanoTime();
            int entries = opened.audit().size();
            long trailMillis = millisSince(start);
            assertThat(entries).isGreaterThanOrEqualTo((int) stored);
            long[] raws = new long[saves];
            long[] saved = new long[saves];
            try (RandomAccessFile file =
                    new RandomAccessFile(folder.resolve("raw").toFile(), "rw")) {
                for (int i = 0; i < saves; i++) {
                    raws[i] = rawWrite(file, i);
                    saved[i] = save(opened, i);
                }
            }
            Path stick = Files.createDirectories(folder.resolve("stick"));
            start = System.nanoTime();
            StudyBackup.Made made = HarnessStudy.done(opened.backup().make(stick, Stores.FIRST, "1", Progress.NONE));
            long backupMillis = millisSince(start);
            assertThat(made.manifest().records()).isGreaterThanOrEqualTo(stored + saves);
            double raw = percentile95(raws);
            double save = percentile95(saved);
            int first = Math.min(FIRST, saves);
            Map<String, Object> measured = new TreeMap<>();
            measured.put("rows", stored);
            measured.put("open ms", openMillis);
            measured.put("open in a new process ms", newProcessMillis);
            measured.put("audit trail ms", trailMillis);
            measured.put("backup, verified, ms", backupMillis);
            measured.put("backup KiB", Files.size(made.file()) / 1024);
            measured.put("raw write and force p95 ms", raw / 1e6);
            measured.put("save p95 ms", save / 1e6);
            measured.put("raw write and force median ms", median(raws) / 1e6);
            measured.put("save median ms", median(saved) / 1e6);
            measured.put("save p95 / raw write and force p95", save / raw);
            measured.put(
                    "the same of the first " + first,
                    percentile95(Arrays.copyOf(saved, first)) / percentile95(Arrays.copyOf(raws, first)));
            Reported.say(name, saves, measured);
            return measured;
        } finally {
            opened.abandon();
        }
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    /** As somebody meets it who starts the program: nothing of it is translated yet. */
    private static long openedInANewProcess(Path folder) throws IOException {
        Process opener = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Opener.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = new String(opener.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(Opener.SAID))
                .toList();
        assertThat(said).hasSize(1);
        return Long.parseLong(said.get(0).substring(Opener.SAID.length()));
    }

    /** Opens a study, says how long it took, and ends. */
    static final class Opener {
        static final String SAID = "opened in ms: ";

        private Opener() {}

        public static void main(String[] arguments) throws IOException {
            long start = System.nanoTime();
            StudyStore opened = HarnessStudy.opened(Path.of(arguments[0]));
            System.out.println(SAID + millisSince(start));
            opened.abandon();
        }
    }

    /** Adds 4 KiB to a file and forces them: nanoseconds. */
    private static long rawWrite(RandomAccessFile file, int number) throws IOException {
        byte[] block = new byte[4096];
        Arrays.fill(block, (byte) number);
        long start = System.nanoTime();
        file.seek(4096L * number);
        file.write(block);
        file.getFD().sync();
        return System.nanoTime() - start;
    }

    private static long save(StudyStore store, int number) {
        Subject subject = Subject.screened(new SubjectId("N-" + number));
        long start = System.nanoTime();
        store.write(Stores.FIRST, change -> change.create(Records.SUBJECT, subject));
        return System.nanoTime() - start;
    }

    private static double percentile95(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }

    private static double median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
