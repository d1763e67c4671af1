package org.leiodesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.store.HarnessStudy.Image;
import org.leiodesk.store.key.KeyFileFormat;
import org.leiodesk.store.key.Seal;
import org.leiodesk.store.key.StudyKey;

/** The database engine touches a file only when the path, the key file, its MAC and the password are right. */
class BeforeTheEngineTest {
    @TempDir
    private Path folder;

    private Path study;
    private final Set<String> touched = new ConcurrentSkipListSet<>();

    private final DiskWatch watch = new DiskWatch() {
        @Override
        public void read(String name) {
            touched.add(name);
        }

        @Override
        public void write(String name, long position, byte[] bytes) {
            touched.add(name);
        }

        @Override
        public void other(String name) {
            touched.add(name);
        }
    };

    @BeforeEach
    void aStudy() throws IOException {
        study = folder.resolve("study");
        Image made = HarnessStudy.made(folder.resolve("made"), 3);
        made.into(study);
        touched.clear();
    }

    @AfterEach
    void end() throws IOException {
        WatchedDisk.processEnds();
    }

    private Outcome<Opening.Opened> open(Path where) {
        return HarnessStudy.open(where, WatchedDisk.with(watch));
    }

    private static Outcome<Opening.Opened> refused(String key, Path where) {
        return Outcome.refused(
                Finding.error("", key, where.resolve(HarnessStudy.NAME).toString()));
    }

    @Test
    void aStudyThatIsRightIsTouchedSoThatTheWatchSees() {
        StudyStore store = HarnessStudy.done(open(study)).store();
        assertThat(touched).contains(HarnessStudy.DATABASE, HarnessStudy.JOURNAL);
        store.close(Stores.FIRST);
    }

    @Test
    void aKeyFileWithTheMacOfAnotherKeyIsRefusedBeforeTheEngineSeesAnything() throws IOException {
        try (StudyKey other = StudyKey.random(new SecureRandom());
                StudyKey own = HarnessStudy.key(study)) {
            var file = HarnessStudy.keyFile(study);
            assertThat(file.isAuthentic(own)).isTrue();
            KeyFileFormat.write(study.resolve(HarnessStudy.NAME), file.withSeal(new Seal(1, 0, ""), other));
        }
        assertThat(open(study)).isEqualTo(refused("store.file.damaged", study));
        assertThat(touched).isEmpty();
    }

    @Test
    void aWrongPasswordTouchesNoDatabase() {
        Outcome<Opening.Opened> outcome = new Opening(
                        Clock.fixed(Stores.FIRST.at(), ZoneOffset.UTC), WatchedDisk.with(watch))
                .open(study.resolve(HarnessStudy.NAME), Stores.ACCOUNT.name(), "not this one".toCharArray());
        assertThat(outcome).isEqualTo(refused("store.signIn.refused", study));
        assertThat(touched).isEmpty();
    }

    @Test
    void aSemicolonAnywhereInThePathIsRefusedBeforeAnyFileIsLookedAt() throws IOException {
        Path trap = folder.resolve("a;INIT=RUNSCRIPT FROM 'x'");
        Image.of(study).into(trap);
        assertThat(open(trap)).isEqualTo(refused("store.path.semicolon", trap));
        assertThat(touched).isEmpty();
        Path link = Files.createSymbolicLink(folder.resolve("link"), trap);
        StudyStore store = HarnessStudy.done(open(link)).store();
        assertThat(store.place().database().toString()).doesNotContain(";");
        store.close(Stores.FIRST);
    }
}
