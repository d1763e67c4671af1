package org.leiodesk.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.store.key.Seal;
import org.leiodesk.store.key.StudyKey;

class JournalTest {
    private static final UUID STUDY = new UUID(1, 2);
    private static final Signed BY =
            new Signed("王芳", Instant.parse("2024-03-11T02:15:30.123456789Z"), ZoneId.of("Asia/Shanghai"), "Read again");

    private final StudyKey key = StudyKey.random(new SecureRandom());
    private final DiskStorage disk = new DiskStorage();

    @TempDir
    private Path folder;

    private Path file;
    private Seal seal = Seal.NONE;

    /** Three frames: a row created and something noted; the row amended; the row removed. */
    @BeforeEach
    void aJournalOfThreeFrames() throws IOException {
        file = folder.resolve("trial.journal");
        try (Journal journal = Journal.create(disk, file, STUDY, key, 3)) {
            for (List<JournalEntry> entries : transactions()) {
                journal.append(entries);
            }
            seal = journal.seal();
        }
    }

    private static List<List<JournalEntry>> transactions() {
        Map<String, String> first =
                Map.of("SUBJECT_ID", "S-1", "TERM", "恶心", "SEVERITY", "", "GRADE", "2", "VERSION", "1");
        Map<String, String> second = Map.of("SUBJECT_ID", "S-1", "TERM", "恶心", "GRADE", "3", "VERSION", "2");
        return List.of(
                List.of(
                        entry(1, AuditAction.CREATE, new JournalEntry.Content.Rows(null, first)),
                        entry(2, AuditAction.IMPORT, new JournalEntry.Content.Items(Map.of(), Map.of("rows", "1")))),
                List.of(entry(3, AuditAction.AMEND, new JournalEntry.Content.Rows(first, second))),
                List.of(entry(4, AuditAction.REMOVE, new JournalEntry.Content.Rows(second, null))));
    }

    private static JournalEntry entry(long number, AuditAction action, JournalEntry.Content content) {
        return new JournalEntry(number, action, "S-1", "ADVERSE_EVENT", "1", content, BY);
    }

    @Test
    void everyEntryComesBackWithItsRowsAsTheyWereAndTheEmptyTextIsNotNothing() throws IOException {
        List<List<JournalEntry>> read = new ArrayList<>();
        try (Journal journal = opened(seal, Condition.Kind.WHOLE)) {
            journal.read(frame -> read.add(frame.entries()));
        }
        assertThat(read).isEqualTo(transactions());
        assertThat(read.get(1).get(0).audit())
                .isEqualTo(new AuditEntry(
                        3,
                        AuditAction.AMEND,
                        "S-1",
                        "ADVERSE_EVENT",
                        "1",
                        Map.of("subjectId", "S-1", "term", "恶心", "grade", "2"),
                        Map.of("subjectId", "S-1", "term", "恶心", "grade", "3"),
                        BY));
    }

    @Test
    void nothingOfWhatWasSavedCanBeReadInTheFile() throws IOException {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                .doesNotContain("S-1")
                .doesNotContain("恶心")
                .doesNotContain("ADVERSE_EVENT");
    }

    @Test
    void everyBitThatFlipsIsNoticed() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            Files.write(file, flipped);
            try (Journal journal = Journal.open(disk, file, STUDY, key, 3, seal).journal()) {
                assertThat(journal.isUndecided()).as("byte %d", at).isTrue();
            }
        }
    }

    @Test
    void whatWasNotYetSealedAndEndsWithinAFrameIsATornWriteWhereverItEnds() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        List<byte[]> frames = Frames.of(whole);
        int lastFrame = frames.get(3).length;
        for (int length = whole.length - lastFrame + 1; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (Journal journal = opened(Seal.NONE, Condition.Kind.TORN)) {
                assertThat(journal.lastEntry()).isEqualTo(3);
            }
        }
        try (Journal journal = opened(Seal.NONE, Condition.Kind.TORN)) {
            journal.cutTail(folder.resolve("kept"));
            journal.append(transactions().get(2));
            assertThat(folder.resolve("kept")).hasSize(lastFrame - 1);
        }
        opened(Seal.NONE, Condition.Kind.WHOLE).close();
    }

    @Test
    void aFrameThatIsDeletedSwappedRepeatedOrBrokenInTheMiddleIsNoTornWrite() throws IOException {
        List<byte[]> frames = Frames.of(Files.readAllBytes(file));
        List<byte[]> deleted = new ArrayList<>(frames);
        deleted.remove(2);
        found(deleted, Seal.NONE, Condition.Kind.BROKEN);
        List<byte[]> swapped = new ArrayList<>(frames);
        swapped.add(1, swapped.remove(2));
        found(swapped, Seal.NONE, Condition.Kind.BROKEN);
        List<byte[]> repeated = new ArrayList<>(frames);
        repeated.add(2, frames.get(2));
        found(repeated, Seal.NONE, Condition.Kind.BROKEN);
        List<byte[]> broken = new ArrayList<>(frames);
        broken.set(2, frames.get(2).clone());
        broken.get(2)[broken.get(2).length - 1] ^= 1;
        found(broken, Seal.NONE, Condition.Kind.BROKEN);
    }

    @Test
    void aJournalThatIsCutOrMadeAnewOrOfAnotherStudyIsNotTheOneThatWasSealed() throws IOException {
        List<byte[]> frames = Frames.of(Files.readAllBytes(file));
        found(frames.subList(0, 3), seal, Condition.Kind.CUT);
        found(frames.subList(0, 1), seal, Condition.Kind.CUT);
        found(Frames.rewritten(frames, 2, STUDY, key), seal, Condition.Kind.OTHER);
        Files.write(file, Frames.bytes(frames));
        try (Journal journal =
                Journal.open(disk, file, new UUID(1, 3), key, 3, Seal.NONE).journal()) {
            assertThat(journal.lastEntry()).isZero();
        }
        Journal.Opened other = Journal.open(disk, file, new UUID(1, 3), key, 3, Seal.NONE);
        other.journal().close();
        assertThat(other.condition().kind()).isEqualTo(Condition.Kind.FOREIGN);
    }

    @Test
    void eachSaveGivesAnotherHashAndReadingGivesTheSame() throws IOException {
        try (Journal journal = opened(seal, Condition.Kind.WHOLE)) {
            assertThat(journal.seal()).isEqualTo(seal);
            journal.append(List.of(entry(5, AuditAction.SIGN_OUT, new JournalEntry.Content.Items(Map.of(), Map.of()))));
            assertThat(journal.seal().link()).hasSize(64).isNotEqualTo(seal.link());
            assertThat(journal.seal().entries()).isEqualTo(5);
        }
    }

    @Test
    void aFileThatIsOpenIsNotOpenedAgain() throws IOException {
        try (Journal open = opened(seal, Condition.Kind.WHOLE)) {
            assertThat(open.lastEntry()).isEqualTo(4);
            assertThatThrownBy(() -> Journal.open(disk, file, STUDY, key, 3, seal))
                    .isInstanceOf(JournalStorage.LockedException.class);
        }
    }

    private void found(List<byte[]> frames, Seal known, Condition.Kind kind) throws IOException {
        Files.write(file, Frames.bytes(frames));
        opened(known, kind).close();
    }

    private Journal opened(Seal known, Condition.Kind kind) throws IOException {
        Journal.Opened opened = Journal.open(disk, file, STUDY, key, 3, known);
        assertThat(opened.condition().kind()).isEqualTo(kind);
        return opened.journal();
    }
}
