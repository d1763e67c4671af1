package org.leiodesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.draft.Draft;
import org.leiodesk.store.HarnessStudy.Image;

/** On a disk that is full or fails, a draft that was kept stays whole, whatever happens to the next one and to a save; once there is room again, both go on. */
class DraftDiskTest {
    private static final int SIZES = 20;
    private static final String USER = Stores.ACCOUNT.name();
    private static final Draft FIRST = draft("first", 50);
    private static final Draft SECOND = draft("second", 30_000);

    @TempDir
    private Path folder;

    private static Draft draft(String text, int length) {
        return new Draft(USER, "", "S-0", "board", "", 0, Stores.FIRST.at(), Map.of("cell", text.repeat(length)));
    }

    @AfterEach
    void end() throws IOException {
        WatchedDisk.processEnds();
    }

    /** Room for so many more bytes, and how many operations until one fails; both without limit at first. */
    private static final class Limits implements DiskWatch {
        private long room = Long.MAX_VALUE;
        private long operations = Long.MAX_VALUE;

        @Override
        public synchronized void write(String name, long position, byte[] bytes) throws IOException {
            next();
            if (bytes.length > room) {
                throw new IOException("No space left on device");
            }
            room -= bytes.length;
        }

        @Override
        public void force(String name) throws IOException {
            next();
        }

        @Override
        public void other(String name) throws IOException {
            next();
        }

        private synchronized void next() throws IOException {
            if (operations-- <= 0) {
                throw new IOException("The disk fails");
            }
        }
    }

    private static boolean kept(StudyStore store, Draft draft) {
        try {
            store.drafts().keep(USER, List.of(draft));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static boolean saved(StudyStore store, int number) {
        try {
            HarnessStudy.save(store, number);
            return true;
        } catch (LeiodeskException refused) {
            return false;
        }
    }

    /** What the next start offers. */
    private static List<Draft> offered(Path study) throws IOException {
        Outcome<Opening.Opened> outcome = HarnessStudy.open(study, StudyDisk.REAL);
        StudyStore store = HarnessStudy.done(outcome).store();
        try {
            return store.drafts().all();
        } finally {
            store.abandon();
        }
    }

    @Test
    void onAFullDiskOfTwentySizesTheDraftIsKeptAndGoesOnOnceThereIsRoom() throws IOException {
        Image made = HarnessStudy.made(folder.resolve("made"), 5);
        Map<String, Integer> came = new TreeMap<>();
        for (int size = 0; size < SIZES; size++) {
            Path study = folder.resolve("full");
            made.into(study);
            Limits disk = new Limits();
            StudyStore store = HarnessStudy.done(HarnessStudy.open(study, WatchedDisk.with(disk)))
                    .store();
            assertThat(kept(store, FIRST)).isTrue();
            disk.room = size * 12_000L;
            boolean saved = saved(store, 5);
            boolean second = kept(store, SECOND);
            assertThat(store.drafts().all()).containsExactly(second ? SECOND : FIRST);
            assertThat(study.resolve(HarnessStudy.NAME + ".drafts.new")).doesNotExist();
            disk.room = Long.MAX_VALUE;
            assertThat(kept(store, SECOND)).isTrue();
            if (!saved) {
                HarnessStudy.save(store, 5);
            }
            store.close(Stores.FIRST);
            WatchedDisk.processEnds();
            assertThat(offered(study)).containsExactly(SECOND);
            came.merge("saved " + saved + ", draft kept " + second, 1, Integer::sum);
        }
        Reported.say("drafts on a full disk", SIZES, came);
        assertThat(came).containsKey("saved false, draft kept false").containsKey("saved true, draft kept true");
    }

    @Test
    void whateverOperationFailsTheFormerOrTheNewDraftStandsThereWhole() throws IOException {
        Image made = HarnessStudy.made(folder.resolve("made"), 1);
        Path study = folder.resolve("failing");
        int failures = 0;
        for (int operation = 0; ; operation++) {
            made.into(study);
            Limits disk = new Limits();
            StudyStore store = HarnessStudy.done(HarnessStudy.open(study, WatchedDisk.with(disk)))
                    .store();
            assertThat(kept(store, FIRST)).isTrue();
            disk.operations = operation;
            boolean second = kept(store, SECOND);
            disk.operations = Long.MAX_VALUE;
            byte[] onDisk = Files.readAllBytes(study.resolve(HarnessStudy.NAME + ".drafts"));
            assertThat(onDisk).isNotEmpty();
            store.abandon();
            WatchedDisk.processEnds();
            assertThat(offered(study)).containsExactly(second ? SECOND : FIRST);
            if (second) {
                break;
            }
            failures++;
        }
        assertThat(failures).isGreaterThanOrEqualTo(3);
    }
}
