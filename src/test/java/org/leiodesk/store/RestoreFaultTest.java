package org.leiodesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.store.HarnessStudy.Held;
import org.leiodesk.store.HarnessStudy.Image;

/**
 * The disk fails at the k-th operation of putting a backup where a study stands: once, so that everything is put back; or for ever, as if the program had been
 * killed there. Never is anything of the study lost that stood there.
 */
class RestoreFaultTest {
    private static final Instant LATER = Stores.AMENDED.at().plusSeconds(3600);

    @TempDir
    private Path folder;

    private Path here;
    private Path backup;
    private Image present;
    private Held inTheBackup;
    private Held standing;

    @BeforeEach
    void aBackupAndTwoSavesMore() throws IOException {
        here = folder.resolve("study");
        HarnessStudy.made(folder.resolve("made"), 3).into(here);
        StudyStore store = HarnessStudy.opened(here);
        Path stick = Files.createDirectories(folder.resolve("stick"));
        backup = HarnessStudy.done(store.backup().make(stick, Stores.AMENDED, "1", Progress.NONE))
                .file();
        inTheBackup = Held.of(store);
        HarnessStudy.save(store, 3);
        HarnessStudy.save(store, 5);
        standing = Held.of(store);
        store.close(Stores.AMENDED);
        present = Image.of(here);
    }

    private Outcome<Restoration.Restored> restored(StudyDisk disk, Instant now) {
        try (Restoration opened = HarnessStudy.done(Restoration.open(
                disk, backup, Stores.ACCOUNT.name(), "correct horse battery".toCharArray(), Progress.NONE))) {
            return opened.into(here.resolve(HarnessStudy.NAME), true, now);
        }
    }

    private static Held held(Path folder) {
        StudyStore store = HarnessStudy.opened(folder);
        try {
            return Held.of(store);
        } finally {
            store.abandon();
        }
    }

    /** The study that was put aside, with all files under one name, opened elsewhere. */
    private Held keptAside(String where) throws IOException {
        List<Path> keyFiles;
        try (Stream<Path> files = Files.list(here)) {
            keyFiles = files.filter(file -> file.getFileName().toString().contains("-before-restore-"))
                    .filter(file -> file.toString().endsWith(".leiodesk"))
                    .toList();
        }
        assertThat(keyFiles).as(where).hasSize(1);
        StudyPlace kept = new StudyPlace(keyFiles.get(0));
        assertThat(kept.journal()).as(where).exists();
        assertThat(kept.database()).as(where).exists();
        Path apart = folder.resolve("apart");
        new Image(Map.of()).into(apart);
        StudyPlace there = new StudyPlace(apart.resolve(HarnessStudy.NAME));
        Files.copy(kept.keyFile(), there.keyFile());
        Files.copy(kept.journal(), there.journal());
        Files.copy(kept.database(), there.database());
        return held(apart);
    }

    @Test
    void aFaultThatPassesLeavesTheStudyThatStandsThereAsItWas() throws IOException {
        Map<String, Integer> came = new HashMap<>();
        Fault fault = new Fault(0, false);
        for (int k = 1; k == 1 || fault.failed; k++) {
            present.into(here);
            fault = new Fault(k, false);
            Outcome<Restoration.Restored> outcome = restored(WatchedDisk.with(fault), LATER);
            String where = "operation " + k;
            if (outcome instanceof Outcome.Done) {
                assertThat(held(here)).as(where).isEqualTo(inTheBackup);
            } else {
                assertThat(StudyBackupTest.keys(outcome)).as(where).containsExactly("store.restore.unwritable");
                assertThat(Image.of(here).files().keySet())
                        .as(where)
                        .isEqualTo(present.files().keySet());
                assertThat(held(here)).as(where).isEqualTo(standing);
            }
            came.merge(outcome instanceof Outcome.Done ? "restored" : "refused", 1, Integer::sum);
        }
        assertThat(came.get("refused")).isGreaterThan(12);
        assertThat(came.get("restored")).isEqualTo(1);
    }

    @Test
    void afterAnEndAnywhereASecondRestoreSucceedsAndTheFormerStudyIsWholeUnderOneName() throws IOException {
        Fault fault = new Fault(0, true);
        int between = 0;
        for (int k = 1; k == 1 || fault.failed; k++) {
            present.into(here);
            fault = new Fault(k, true);
            restored(WatchedDisk.with(fault), LATER);
            WatchedDisk.processEnds();
            String where = "operation " + k;
            Outcome<Opening.Opened> opened = HarnessStudy.open(here, StudyDisk.REAL);
            if (opened instanceof Outcome.Done<Opening.Opened> whole) {
                whole.value().store().abandon();
            } else {
                assertThat(StudyBackupTest.keys(opened)).as(where).containsExactly("store.file.restoring");
                between++;
            }
            Outcome<Restoration.Restored> again = restored(StudyDisk.REAL, LATER.plusSeconds(60));
            assertThat(again).as(where).isInstanceOf(Outcome.Done.class);
            assertThat(held(here)).as(where).isEqualTo(inTheBackup);
            if (fault.failed) {
                assertThat(keptAside(where)).as(where).isEqualTo(standing);
            }
            assertThat(Image.of(here).files().keySet()).as(where).noneMatch(name -> name.endsWith(".restoring"));
        }
        assertThat(between).isGreaterThan(3);
    }

    private static final class Fault implements DiskWatch {
        private final int failing;
        private final boolean forEver;
        private int operations;
        private boolean failed;

        Fault(int failing, boolean forEver) {
            this.failing = failing;
            this.forEver = forEver;
        }

        private void next() throws IOException {
            operations++;
            if (operations == failing || (forEver && operations > failing)) {
                failed = true;
                throw new IOException("The disk fails");
            }
        }

        @Override
        public void write(String name, long position, byte[] bytes) throws IOException {
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
}
