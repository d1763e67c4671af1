package org.leiodesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Outcome;
import org.leiodesk.store.HarnessStudy.Held;
import org.leiodesk.store.HarnessStudy.Image;

/**
 * The disk fails at the k-th operation of opening, three saves and closing, once or for ever; and the disk is full. Nothing is ever said to be saved that is
 * not, and the study opens again with all that was.
 */
class DiskFaultTest {
    private static final int BEFORE = 6;
    private static final int SAVES = 3;

    @TempDir
    private Path folder;

    @Test
    void neverAFalseSavedWhenTheDiskFailsAtAFewPlaces() throws IOException {
        failAt(HarnessStudy.rounds("faults.short.step", 23), "disk faults short");
    }

    @Test
    @Tag("harness")
    void neverAFalseSavedWhereverTheDiskFails() throws IOException {
        failAt(1, "disk faults");
    }

    @Test
    void neverAFalseSavedOnADiskThatIsFullAtFourSizes() throws IOException {
        fillUp(4, "disk full short");
    }

    @Test
    @Tag("harness")
    void neverAFalseSavedOnADiskThatIsFullAtTwentySizes() throws IOException {
        fillUp(20, "disk full");
    }

    /** It goes on after space was made. */
    private void fillUp(int sizes, String name) throws IOException {
        Image study = HarnessStudy.made(folder.resolve("made"), BEFORE);
        List<Held> held = heldAfterEachSave(study);
        long room = bytesWritten(study);
        Map<String, Integer> came = new HashMap<>();
        for (int size = 0; size < sizes; size++) {
            FullDisk disk = new FullDisk(room * size / sizes);
            Path here = folder.resolve("full");
            int said = openSaveClose(study, here, disk);
            disk.room = Long.MAX_VALUE;
            StudyStore store = HarnessStudy.opened(here);
            try {
                assertThat(held.lastIndexOf(Held.of(store))).as("size %d", size).isGreaterThanOrEqualTo(said);
                int done = held.lastIndexOf(Held.of(store));
                for (int i = done; i < SAVES; i++) {
                    HarnessStudy.save(store, BEFORE + i);
                }
                assertThat(Held.of(store)).isEqualTo(held.get(SAVES));
            } finally {
                store.abandon();
            }
            came.merge(said + " saves acknowledged", 1, Integer::sum);
        }
        Reported.say(name, sizes, came);
    }

    @Test
    void aSaveThatFoundNoRoomCanBeMadeAgainOnceThereIs() throws IOException {
        Path here = folder.resolve("again");
        HarnessStudy.made(folder.resolve("made"), BEFORE).into(here);
        FullDisk disk = new FullDisk(Long.MAX_VALUE);
        StudyStore store = HarnessStudy.done(HarnessStudy.open(here, WatchedDisk.with(disk)))
                .store();
        disk.room = 100;
        assertThat(saved(store, BEFORE)).isFalse();
        disk.room = Long.MAX_VALUE;
        assertThat(saved(store, BEFORE)).isTrue();
        store.close(Stores.FIRST);
        Outcome<Opening.Opened> outcome = HarnessStudy.open(here, StudyDisk.REAL);
        assertThat(outcome.findings()).isEmpty();
        HarnessStudy.done(outcome).store().abandon();
    }

    /** Found by a power cut: the database could be read whole, and failed at the first write. */
    @Test
    void aDatabaseThatCanBeReadAndFailsWhenItIsWrittenIsRebuilt() throws IOException {
        Path here = folder.resolve("here");
        HarnessStudy.made(here, BEFORE);
        StudyStore store = HarnessStudy.opened(here);
        Image stored = Image.of(here);
        HarnessStudy.save(store, BEFORE);
        Held held = Held.of(store);
        Image lagging =
                Image.of(here).with(HarnessStudy.DATABASE, stored.files().get(HarnessStudy.DATABASE));
        store.abandon();
        DiskWatch unwritable = unwritable();
        lagging.into(here);
        Outcome<Opening.Opened> outcome = HarnessStudy.open(here, WatchedDisk.with(unwritable));
        assertThat(outcome.findings())
                .extracting(finding -> finding.message().key())
                .containsExactly("store.rebuilt.damaged");
        StudyStore rebuilt = HarnessStudy.done(outcome).store();
        assertThat(Held.of(rebuilt)).isEqualTo(held);
        rebuilt.close(Stores.FIRST);
        WatchedDisk.processEnds();
    }

    /** Found by damaging both files: the database could be read whole, its journal not, and the database failed at the first write. */
    @Test
    void aJournalIsMadeFromADatabaseThatCanOnlyBeRead() throws IOException {
        Path here = folder.resolve("here");
        Image study = HarnessStudy.made(here, BEFORE);
        StudyStore whole = HarnessStudy.opened(here);
        Held held = Held.of(whole);
        whole.close(Stores.FIRST);
        study.into(here);
        Files.delete(here.resolve(HarnessStudy.JOURNAL));
        Outcome<Opening.Opened> outcome = HarnessStudy.open(here, WatchedDisk.with(unwritable()));
        assertThat(outcome.findings())
                .extracting(finding -> finding.message().key())
                .startsWith("store.journal.missing", "store.journal.remade");
        StudyStore remade = HarnessStudy.done(outcome).store();
        assertThat(Held.of(remade)).isEqualTo(held);
        HarnessStudy.save(remade, BEFORE);
        Held saved = Held.of(remade);
        remade.abandon();
        WatchedDisk.processEnds();
        StudyStore again = HarnessStudy.opened(here);
        assertThat(Held.of(again)).isEqualTo(saved);
        again.abandon();
    }

    /** A disk on which nothing can be written into the database until it was put aside. */
    private static DiskWatch unwritable() {
        return new DiskWatch() {
            private boolean kept;

            @Override
            public void write(String name, long position, byte[] bytes) throws IOException {
                if (name.equals(HarnessStudy.DATABASE) && !kept) {
                    throw new IOException("Not here");
                }
            }

            @Override
            public void other(String name) {
                kept |= name.startsWith(HarnessStudy.DATABASE + ".");
            }
        };
    }

    private void failAt(int step, String name) throws IOException {
        Image study = HarnessStudy.made(folder.resolve("made"), BEFORE);
        List<Held> held = heldAfterEachSave(study);
        Map<String, Integer> came = new HashMap<>();
        int rounds = 0;
        for (boolean forEver : new boolean[] {false, true}) {
            FailingDisk disk = new FailingDisk(1, forEver);
            for (int k = 1; k == 1 || disk.failed; k += step) {
                disk = new FailingDisk(k, forEver);
                Path here = folder.resolve("failing");
                int said = openSaveClose(study, here, disk);
                Outcome<Opening.Opened> outcome = HarnessStudy.open(here, StudyDisk.REAL);
                StudyStore store = HarnessStudy.done(outcome).store();
                try {
                    assertThat(held.lastIndexOf(Held.of(store)))
                            .as("operation %d %s", k, forEver ? "for ever" : "once")
                            .isGreaterThanOrEqualTo(said);
                } finally {
                    store.abandon();
                }
                String findings = outcome.findings().stream()
                        .map(finding -> finding.message().key())
                        .toList()
                        .toString();
                came.merge(said + " saves acknowledged, then " + findings, 1, Integer::sum);
                rounds++;
            }
        }
        Reported.say(name, rounds, came);
    }

    /** Opens, saves and closes as far as it goes; how many saves were acknowledged. */
    private static int openSaveClose(Image study, Path here, DiskWatch disk) throws IOException {
        study.into(here);
        int said = 0;
        try {
            Outcome<Opening.Opened> outcome = HarnessStudy.open(here, WatchedDisk.with(disk));
            if (outcome instanceof Outcome.Done<Opening.Opened> done) {
                StudyStore store = done.value().store();
                while (said < SAVES && saved(store, BEFORE + said)) {
                    said++;
                }
                store.close(Stores.FIRST);
            }
        } catch (LeiodeskException broken) {
            assertThat(broken).hasMessageStartingWith("LD-");
        } finally {
            if (!(disk instanceof FullDisk)) {
                WatchedDisk.processEnds();
            }
        }
        return said;
    }

    private static boolean saved(StudyStore store, int number) {
        try {
            HarnessStudy.save(store, number);
            return true;
        } catch (LeiodeskException broken) {
            return false;
        }
    }

    /** What the study holds after none, one, two and three saves. */
    private List<Held> heldAfterEachSave(Image study) throws IOException {
        Path here = folder.resolve("expected");
        study.into(here);
        StudyStore store = HarnessStudy.opened(here);
        List<Held> held = new ArrayList<>(List.of(Held.of(store)));
        for (int i = 0; i < SAVES; i++) {
            HarnessStudy.save(store, BEFORE + i);
            held.add(Held.of(store));
        }
        store.close(Stores.FIRST);
        return held;
    }

    /** What is written until the last save is acknowledged. */
    private long bytesWritten(Image study) throws IOException {
        FullDisk disk = new FullDisk(Long.MAX_VALUE);
        Path here = folder.resolve("counted");
        study.into(here);
        StudyStore store = HarnessStudy.done(HarnessStudy.open(here, WatchedDisk.with(disk)))
                .store();
        for (int i = 0; i < SAVES; i++) {
            HarnessStudy.save(store, BEFORE + i);
        }
        long written = Long.MAX_VALUE - disk.room;
        store.close(Stores.FIRST);
        return written;
    }

    private static final class FailingDisk implements DiskWatch {
        private final int failing;
        private final boolean forEver;
        private int operations;
        private volatile boolean failed;

        FailingDisk(int failing, boolean forEver) {
            this.failing = failing;
            this.forEver = forEver;
        }

        private synchronized void next() throws IOException {
            operations++;
            if (operations == failing || (forEver && operations > failing)) {
                failed = true;
                throw new IOException("The disk fails");
            }
        }

        @Override
        public void read(String name) throws IOException {
            next();
        }

        @Override
        public void write(String name, long position, byte[] bytes) throws IOException {
            next();
        }

        @Override
        public void truncate(String name, long size) throws IOException {
            next();
        }

        @Override
        public void force(String name) throws IOException {
            next();
        }

        @Override
        public void other(String name) throws IOException {
            next();
        }
    }

    /** Has room for so many more bytes, wherever they are written. */
    private static final class FullDisk implements DiskWatch {
        private volatile long room;

        FullDisk(long room) {
            this.room = room;
        }

        @Override
        public synchronized void write(String name, long position, byte[] bytes) throws IOException {
            if (bytes.length > room) {
                throw new IOException("No space left on device");
            }
            room -= bytes.length;
        }
    }
}
