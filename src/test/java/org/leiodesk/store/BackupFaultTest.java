package org.leiodesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.store.HarnessStudy.Held;
import org.leiodesk.store.HarnessStudy.Image;

/**
 * The disk fails at the k-th operation of making a backup, once or for ever; or it is full. Never is a backup said to be good that is not, the older one stays
 * good, nothing unfinished has the name of a backup, and the study opens with all that was saved.
 */
class BackupFaultTest {
    private static final int BEFORE = 6;

    @TempDir
    private Path folder;

    @Test
    void neverAFalseGoodWhenTheDiskFailsAtAFewPlaces() throws IOException {
        failAt(HarnessStudy.rounds("backup.faults.short.step", 41), "backup faults short");
    }

    @Test
    @Tag("harness")
    void neverAFalseGoodWhereverTheDiskFails() throws IOException {
        failAt(1, "backup faults");
    }

    @Test
    void aStickThatBecomesFullIsRefusedWithASentence() throws IOException {
        HarnessStudy.made(folder.resolve("made"), BEFORE).into(folder.resolve("study"));
        Path stick = Files.createDirectories(folder.resolve("stick"));
        Watch full = new Watch(1, true, ".part");
        full.armed = true;
        StudyStore store = HarnessStudy.done(HarnessStudy.open(folder.resolve("study"), WatchedDisk.with(full)))
                .store();
        Outcome<StudyBackup.Made> outcome = store.backup().make(stick, Stores.FIRST, "1", Progress.NONE);
        assertThat(StudyBackupTest.keys(outcome)).containsExactly("store.backup.unwritable");
        assertThat(stick).isEmptyDirectory();
        HarnessStudy.save(store, BEFORE);
        store.close(Stores.FIRST);
    }

    private void failAt(int step, String name) throws IOException {
        Image study = HarnessStudy.made(folder.resolve("made"), BEFORE);
        Path here = folder.resolve("study");
        Path stick = Files.createDirectories(folder.resolve("stick"));
        study.into(here);
        StudyStore first = HarnessStudy.opened(here);
        HarnessStudy.done(first.backup().make(stick, Stores.AMENDED, "1", Progress.NONE));
        Held held = Held.of(first);
        first.abandon();
        Image oneBackup = Image.of(stick);
        Map<String, Integer> came = new HashMap<>();
        int rounds = 0;
        for (boolean forEver : new boolean[] {false, true}) {
            Watch disk = new Watch(1, forEver, "");
            for (int k = 1; k == 1 || disk.failed; k += step) {
                disk = new Watch(k, forEver, "");
                study.into(here);
                oneBackup.into(stick);
                String said = backUp(here, stick, disk);
                String where = "operation " + k + (forEver ? " for ever" : " once");
                assertEveryBackupIsGood(stick, said.equals("good") ? 2 : 1, where);
                StudyStore again = HarnessStudy.opened(here);
                assertThat(Held.of(again)).as(where).isEqualTo(held);
                again.abandon();
                came.merge(said, 1, Integer::sum);
                rounds++;
            }
        }
        assertThat(came).containsKey("good");
        Reported.say(name, rounds, came);
    }

    private static String backUp(Path here, Path stick, Watch disk) throws IOException {
        try {
            StudyStore store = HarnessStudy.done(HarnessStudy.open(here, WatchedDisk.with(disk)))
                    .store();
            disk.armed = true;
            Outcome<StudyBackup.Made> outcome = store.backup().make(stick, Stores.FIRST, "1", Progress.NONE);
            disk.armed = false;
            store.abandon();
            return outcome instanceof Outcome.Done<StudyBackup.Made>
                    ? "good"
                    : StudyBackupTest.keys(outcome).get(0);
        } catch (LeiodeskException broken) {
            return broken.code().code();
        } finally {
            disk.armed = false;
            WatchedDisk.processEnds();
        }
    }

    private static void assertEveryBackupIsGood(Path stick, int atLeast, String where) throws IOException {
        List<Path> named;
        try (Stream<Path> files = Files.list(stick)) {
            named = files.filter(file -> file.toString().endsWith(".leiobackup"))
                    .toList();
        }
        assertThat(named).as(where).hasSizeGreaterThanOrEqualTo(atLeast);
        for (Path file : named) {
            Outcome<Restoration> opened =
                    Restoration.open(file, "li", "correct horse battery".toCharArray(), Progress.NONE);
            assertThat(opened).as(where + ": " + file).isInstanceOf(Outcome.Done.class);
            HarnessStudy.done(opened).close();
        }
    }

    private static final class Watch implements DiskWatch {
        private final int failing;
        private final boolean forEver;
        private final String ending;
        private int operations;
        volatile boolean armed;
        private volatile boolean failed;

        /** @param ending of the names of the files at which it fails */
        Watch(int failing, boolean forEver, String ending) {
            this.failing = failing;
            this.forEver = forEver;
            this.ending = ending;
        }

        private synchronized void next(String name) throws IOException {
            if (!armed || !name.endsWith(ending)) {
                return;
            }
            operations++;
            if (operations == failing || (forEver && operations > failing)) {
                failed = true;
                throw new IOException("The disk fails");
            }
        }

        @Override
        public void read(String name) throws IOException {
            next(name);
        }

        @Override
        public void write(String name, long position, byte[] bytes) throws IOException {
            next(name);
        }

        @Override
        public void truncate(String name, long size) throws IOException {
            next(name);
        }

        @Override
        public void force(String name) throws IOException {
            next(name);
        }

        @Override
        public void other(String name) throws IOException {
            next(name);
        }
    }
}
