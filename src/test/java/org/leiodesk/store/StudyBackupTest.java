package org.leiodesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.Signed;
import org.leiodesk.store.HarnessStudy.Held;
import org.leiodesk.store.HarnessStudy.Image;
import org.leiodesk.store.backup.BackupFile;
import org.leiodesk.store.backup.BackupFolder;
import org.leiodesk.store.backup.Manifest;
import org.leiodesk.store.key.Seal;
import org.leiodesk.store.key.StudyKey;

class StudyBackupTest {
    private static final int SAVES = 7;

    @TempDir
    private Path folder;

    private Path stick() throws IOException {
        return Files.createDirectories(folder.resolve("stick"));
    }

    private StudyStore openedStudy() throws IOException {
        HarnessStudy.made(folder.resolve("study"), SAVES);
        return HarnessStudy.opened(folder.resolve("study"));
    }

    private static Signed at(int minute) {
        return new Signed("li", Stores.FIRST.at().plus(Duration.ofMinutes(minute)), Stores.FIRST.zone(), "");
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void aBackupHoldsEverythingThatWasSavedAndOpensAsAStudy() throws IOException {
        StudyStore store = openedStudy();
        Held held = Held.of(store);
        StudyBackup.Made made = HarnessStudy.done(store.backup().make(stick(), Stores.FIRST, "1.2.3", Progress.NONE));
        assertThat(names(stick())).containsExactly("trial-20240311T021530Z.leiobackup");
        Manifest manifest = BackupFile.manifest(made.file());
        assertThat(manifest).isEqualTo(made.manifest());
        assertThat(manifest.seal().link()).isEqualTo(store.latestHash());
        assertThat(manifest.program()).isEqualTo("1.2.3");
        assertThat(manifest.by()).isEqualTo(Stores.FIRST);
        assertThat(manifest.subjects()).isEqualTo(3);
        assertThat(manifest.counts())
                .containsEntry("STUDY", 1L)
                .containsEntry("ACCOUNT", 1L)
                .containsEntry("CONTACT", 1L + Samples.full("F-0").contacts().size())
                .containsEntry("AUDIT_ENTRY", manifest.seal().entries());
        store.close(Stores.FIRST);

        Path unpacked = Files.createDirectories(folder.resolve("unpacked"));
        try (var in = Files.newInputStream(made.file())) {
            BackupFile.unpack(StudyDisk.REAL.journals(), in, Files.size(made.file()), unpacked, Progress.NONE);
        }
        for (String name : BackupFile.names()) {
            Files.move(unpacked.resolve(name), unpacked.resolve(name.replace("study", "trial")));
        }
        Outcome<Opening.Opened> opened = HarnessStudy.open(unpacked, StudyDisk.REAL);
        assertThat(opened.findings()).isEmpty();
        StudyStore copy = HarnessStudy.done(opened).store();
        assertThat(Held.of(copy)).isEqualTo(held);
        copy.abandon();
    }

    @Test
    void whatIsSavedWhileTheBackupIsMadeIsNotInItAndHarmsNothing() throws IOException {
        StudyStore store = openedStudy();
        long before = store.audit().size();
        int[] next = {SAVES};
        Progress saving = new Progress() {
            @Override
            public void report(Message what, long done, long total) {
                if (next[0] < SAVES + 3) {
                    HarnessStudy.save(store, next[0]++);
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        StudyBackup.Made made = HarnessStudy.done(store.backup().make(stick(), Stores.FIRST, "1", saving));
        assertThat(next[0]).isEqualTo(SAVES + 3);
        assertThat(made.manifest().seal().entries()).isEqualTo(before);
        assertThat((long) store.audit().size()).isGreaterThan(before);
        store.close(Stores.FIRST);
    }

    @Test
    void theLastTenOfThisStudyAreKeptAndNoOtherFileIsTouched() throws IOException {
        StudyStore store = openedStudy();
        Path other = folder.resolve("other");
        HarnessStudy.made(other, 1);
        StudyStore otherStore = HarnessStudy.opened(other);
        HarnessStudy.done(otherStore.backup().make(stick(), at(-500), "1", Progress.NONE));
        otherStore.abandon();
        Files.writeString(stick().resolve("letter.txt"), "Dear colleagues");
        Files.writeString(stick().resolve("broken.leiobackup"), "not a backup");
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            StudyBackup.Made backup = HarnessStudy.done(store.backup().make(stick(), at(i), "1", Progress.NONE));
            made.add(String.valueOf(backup.file().getFileName()));
        }
        Set<String> expected = new TreeSet<>(made.subList(2, 12));
        expected.addAll(Set.of("letter.txt", "broken.leiobackup", "trial-20240310T175530Z.leiobackup"));
        assertThat(names(stick())).isEqualTo(expected);
        List<BackupFolder.Listed> listed = new BackupFolder(stick()).all();
        assertThat(listed).hasSize(12);
        assertThat(listed.get(0).file()).hasFileName(made.get(11));
        assertThat(listed.get(11).manifest()).isNull();
        store.close(Stores.FIRST);
    }

    @Test
    void aBackupMadeAfterTheClockWasSetBackIsKept() throws IOException {
        StudyStore store = openedStudy();
        for (int i = 0; i < 10; i++) {
            HarnessStudy.done(store.backup().make(stick(), at(i), "1", Progress.NONE));
        }
        StudyBackup.Made back = HarnessStudy.done(store.backup().make(stick(), at(-60), "1", Progress.NONE));
        assertThat(back.file()).exists();
        assertThat(names(stick())).hasSize(10).doesNotContain("trial-20240311T021530Z.leiobackup");
        store.close(Stores.FIRST);
    }

    @Test
    void aFolderThatIsNotThereOrMayNotBeWrittenIsRefusedAndTheStudyGoesOn() throws IOException {
        StudyStore store = openedStudy();
        Path gone = folder.resolve("pulled out");
        assertThat(keys(store.backup().make(gone, Stores.FIRST, "1", Progress.NONE)))
                .containsExactly("store.backup.noFolder");
        Path file = Files.writeString(folder.resolve("a file"), "");
        assertThat(keys(store.backup().make(file, Stores.FIRST, "1", Progress.NONE)))
                .containsExactly("store.backup.noFolder");
        HarnessStudy.save(store, SAVES);
        store.close(Stores.FIRST);
    }

    @Test
    void aCancelledBackupLeavesNothingBehind() throws IOException {
        StudyStore store = openedStudy();
        Path stick = stick();
        for (String stopAt : List.of("store.backup.copying", "store.backup.writing", "store.backup.comparing")) {
            boolean[] stop = {false};
            Progress stopping = new Progress() {
                @Override
                public void report(Message what, long done, long total) {
                    stop[0] |= what.key().equals(stopAt);
                }

                @Override
                public boolean cancelled() {
                    return stop[0];
                }
            };
            assertThatThrownBy(() -> store.backup().make(stick, Stores.FIRST, "1", stopping))
                    .as(stopAt)
                    .isInstanceOf(CancellationException.class);
            assertThat(names(stick)).as(stopAt).isEmpty();
        }
        store.close(Stores.FIRST);
    }

    @Test
    void everyByteThatIsChangedInABackupIsNoticedBeforeItIsUsed() throws IOException {
        StudyStore store = openedStudy();
        StudyBackup.Made made = HarnessStudy.done(store.backup().make(stick(), Stores.FIRST, "1", Progress.NONE));
        store.close(Stores.FIRST);
        byte[] good = Files.readAllBytes(made.file());
        int directory = new String(good, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        Path broken = folder.resolve("broken.leiobackup");
        var dice = HarnessStudy.random(1, 1);
        for (int i = 0; i < 300; i++) {
            byte[] changed = good.clone();
            int at = i < 20 ? i * 40 : dice.nextInt(directory);
            changed[at] ^= (byte) (1 << dice.nextInt(8));
            Files.write(broken, changed);
            assertThat(harmless(broken, made.manifest())).as("byte %d", at).isTrue();
        }
    }

    /** Refused, or it says and holds all the same: fields of the container that nobody needs. */
    private static boolean harmless(Path backup, Manifest manifest) {
        Outcome<Restoration> outcome =
                Restoration.open(backup, "li", "correct horse battery".toCharArray(), Progress.NONE);
        if (outcome instanceof Outcome.Done<Restoration> done) {
            try (Restoration restoration = done.value()) {
                Manifest read = restoration.manifest();
                return read.seal().equals(manifest.seal())
                        && read.counts().equals(manifest.counts())
                        && read.files().equals(manifest.files());
            }
        }
        return true;
    }

    @Test
    void aManifestThatSaysOtherwiseThanWhatIsInTheBackupIsRefused() throws IOException {
        StudyStore store = openedStudy();
        StudyBackup.Made made = HarnessStudy.done(store.backup().make(stick(), Stores.FIRST, "1", Progress.NONE));
        store.close(Stores.FIRST);
        Manifest m = made.manifest();
        Path unpacked = Files.createDirectories(folder.resolve("unpacked"));
        try (var in = Files.newInputStream(made.file())) {
            BackupFile.unpack(StudyDisk.REAL.journals(), in, Files.size(made.file()), unpacked, Progress.NONE);
        }
        Map<Manifest, String> lies = Map.of(
                new Manifest(m.study(), m.studyId(), m.by(), m.program(), m.seal(), with(m, "SUBJECT", 4), m.files()),
                "store.backup.bad.count",
                new Manifest(
                        m.study(),
                        m.studyId(),
                        m.by(),
                        m.program(),
                        new Seal(m.seal().entries(), m.seal().frames(), "0".repeat(64)),
                        m.counts(),
                        m.files()),
                "store.backup.bad.keyFile",
                new Manifest(new UUID(1, 2), m.studyId(), m.by(), m.program(), m.seal(), m.counts(), m.files()),
                "store.backup.bad.keyFile");
        for (Map.Entry<Manifest, String> lie : lies.entrySet()) {
            Path file = folder.resolve("lie.leiobackup");
            BackupFile.write(StudyDisk.REAL.journals(), file, lie.getKey(), unpacked, Progress.NONE);
            assertThat(keys(Restoration.open(file, "li", "correct horse battery".toCharArray(), Progress.NONE)))
                    .containsExactly("store.backup.bad", lie.getValue());
        }
    }

    private static SortedMap<String, Long> with(Manifest manifest, String form, long count) {
        var counts = new TreeMap<>(manifest.counts());
        counts.put(form, count);
        return counts;
    }

    static List<String> keys(Outcome<?> outcome) {
        return outcome.findings().stream()
                .map(finding -> finding.message().key())
                .toList();
    }

    @Test
    void theStudyIsAsItWasAfterABackup() throws IOException {
        Image study = HarnessStudy.made(folder.resolve("study"), SAVES);
        StudyStore store = HarnessStudy.opened(folder.resolve("study"));
        Held held = Held.of(store);
        HarnessStudy.done(store.backup().make(stick(), Stores.FIRST, "1", Progress.NONE));
        assertThat(Held.of(store)).isEqualTo(held);
        store.close(Stores.FIRST);
        assertThat(names(folder.resolve("study"))).isEqualTo(study.files().keySet());
        Outcome<Opening.Opened> again = HarnessStudy.open(folder.resolve("study"), StudyDisk.REAL);
        assertThat(again.findings()).isEmpty();
        HarnessStudy.done(again).store().abandon();
    }

    /** What a program wrote that did not know the newest tables. */
    @Test
    void aBackupOfAnOlderProgramIsVerifiedAndRestored() throws IOException, SQLException {
        Path older = Files.createDirectories(folder.resolve("older"));
        HarnessStudy.made(older, SAVES);
        StudyStore store = HarnessStudy.opened(older);
        Held held = Held.of(store);
        StudyBackup.Made made = HarnessStudy.done(store.backup().make(stick(), Stores.FIRST, "1", Progress.NONE));
        store.close(Stores.FIRST);
        Path unpacked = Files.createDirectories(folder.resolve("unpacked"));
        try (var in = Files.newInputStream(made.file())) {
            BackupFile.unpack(StudyDisk.REAL.journals(), in, Files.size(made.file()), unpacked, Progress.NONE);
        }
        try (StudyKey key = HarnessStudy.key(older);
                Database database =
                        Database.open(new StudyPlace(unpacked.resolve(BackupFile.STUDY)), key, StudyDisk.REAL)) {
            database.fill(sql -> {
                sql.execute("drop table query_step");
                sql.execute("drop table data_query");
                sql.execute("drop table casebook_hold");
                sql.execute("drop table signature");
                sql.execute("drop table response_review");
                sql.execute("delete from \"flyway_schema_history\" where \"version\" in ('5', '6')");
            });
        }
        Manifest m = made.manifest();
        SortedMap<String, Long> counts = new TreeMap<>(m.counts());
        counts.keySet()
                .removeIf(form -> List.of("HOLD", "SIGNATURE", "REVIEW", "QUERY", "QUERY_STEP")
                        .contains(form));
        List<Manifest.Part> parts = new ArrayList<>();
        for (String name : BackupFile.names()) {
            parts.add(BackupFile.part(StudyDisk.REAL.journals(), unpacked, name, Progress.NONE));
        }
        Path file = stick().resolve("older.leiobackup");
        BackupFile.write(
                StudyDisk.REAL.journals(),
                file,
                new Manifest(m.study(), m.studyId(), m.by(), m.program(), m.seal(), counts, parts),
                unpacked,
                Progress.NONE);
        Path restored = Files.createDirectories(folder.resolve("restored"));
        try (Restoration restoration =
                HarnessStudy.done(Restoration.open(file, "li", "correct horse battery".toCharArray(), Progress.NONE))) {
            HarnessStudy.done(restoration.into(restored.resolve(HarnessStudy.NAME), false, Stores.FIRST.at()));
        }
        StudyStore again = HarnessStudy.opened(restored);
        assertThat(Held.of(again)).isEqualTo(held);
        again.close(Stores.FIRST);
    }
}
