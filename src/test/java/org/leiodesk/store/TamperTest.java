package org.leiodesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.store.HarnessStudy.Held;
import org.leiodesk.store.HarnessStudy.Image;
import org.leiodesk.store.audit.Resealing;
import org.leiodesk.store.journal.Frames;
import org.leiodesk.store.key.StudyKey;

/**
 * Someone tampers with a closed study: without the key in the frames of the journal, or with the key at hand in the tables of the database and in the
 * journal, checksums and chain made right again. Every tampering is found and said.
 */
class TamperTest {
    private static final int SAVES = 22;

    @TempDir
    private Path folder;

    @Test
    void aFewDozenTamperingsAreFound() throws IOException, SQLException {
        tamper(HarnessStudy.rounds("tampers.short", 50), 3, "tampering short");
    }

    @Test
    @Tag("harness")
    void aThousandTamperingsAreFound() throws IOException, SQLException {
        tamper(HarnessStudy.rounds("tampers", 1000), 1, "tampering");
    }

    private void tamper(int rounds, long seed, String name) throws IOException, SQLException {
        Image older = HarnessStudy.made(folder.resolve("made"), SAVES);
        Path grown = folder.resolve("grown");
        older.into(grown);
        StudyStore store = HarnessStudy.opened(grown);
        for (int i = SAVES; i < SAVES + 5; i++) {
            HarnessStudy.save(store, i);
        }
        Held expected = Held.of(store);
        store.close(Stores.FIRST);
        Image newest = Image.of(grown);
        Map<String, Integer> came = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            Random random = HarnessStudy.random(seed, round);
            Path here = folder.resolve("tampered");
            newest.into(here);
            Way way = Way.values()[random.nextInt(Way.values().length)];
            if (way == Way.BOTH_ROLLED_BACK) {
                newest.with(HarnessStudy.JOURNAL, older.files().get(HarnessStudy.JOURNAL))
                        .with(HarnessStudy.DATABASE, older.files().get(HarnessStudy.DATABASE))
                        .into(here);
            } else {
                tamper(here, way, random);
            }
            String said = found(here, expected, "round " + round + ", " + way);
            came.merge(way + ": " + said, 1, Integer::sum);
        }
        Reported.say(name, rounds, came);
    }

    private static String found(Path here, Held expected, String round) {
        Outcome<Opening.Opened> outcome = HarnessStudy.open(here, StudyDisk.REAL);
        assertThat(outcome.findings()).as(round).isNotEmpty();
        if (outcome instanceof Outcome.Done<Opening.Opened> done) {
            StudyStore store = done.value().store();
            try {
                assertThat(Held.of(store)).as(round).isEqualTo(expected);
                assertThat(store.audit())
                        .as(round)
                        .anyMatch(entry -> entry.action().name().endsWith("_REPAIRED"));
            } finally {
                store.abandon();
            }
            return "repaired, " + last(outcome.findings());
        }
        return "refused, " + last(outcome.findings());
    }

    private static String last(List<Finding> findings) {
        return findings.get(findings.size() - 1).message().key();
    }

    private static void tamper(Path here, Way way, Random random) throws IOException, SQLException {
        Path journal = here.resolve(HarnessStudy.JOURNAL);
        try (StudyKey key = HarnessStudy.key(here)) {
            if (way.statement == null) {
                List<byte[]> frames = new ArrayList<>(Frames.of(Files.readAllBytes(journal)));
                int at = 1 + random.nextInt(frames.size() - 2);
                switch (way) {
                    case FRAME_DELETED -> frames.remove(at);
                    case FRAMES_SWAPPED -> frames.add(at, frames.remove(at + 1));
                    case FRAME_REPEATED -> frames.add(at, frames.get(at));
                    case TAIL_CUT -> frames.subList(at, frames.size()).clear();
                    case REWRITTEN_WITH_THE_KEY ->
                        frames = Frames.rewritten(
                                frames, at, HarnessStudy.keyFile(here).fileId(), key);
                    default -> throw new IllegalStateException();
                }
                Files.write(journal, Frames.bytes(frames));
                return;
            }
            long last = HarnessStudy.keyFile(here).seal().entries();
            long entry = 2 + Math.floorMod(random.nextLong(), last - 2);
            try (Database database =
                            Database.open(new StudyPlace(here.resolve(HarnessStudy.NAME)), key, StudyDisk.REAL);
                    Connection connection = database.source().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("set referential_integrity false");
                for (String one : way.statement.formatted(entry).split(";")) {
                    assertThat(statement.executeUpdate(one)).as(one).isPositive();
                }
                if (way.resealed) {
                    new Resealing(connection, key).all();
                }
            }
        }
    }

    /** What is done. */
    private enum Way {
        FRAME_DELETED,
        FRAMES_SWAPPED,
        FRAME_REPEATED,
        TAIL_CUT,
        REWRITTEN_WITH_THE_KEY,
        BOTH_ROLLED_BACK,
        ENTRY_UPDATED("update audit_entry set reason = 'because' where entry_number = %d", false),
        ENTRY_UPDATED_AND_RESEALED("update audit_entry set reason = 'because' where entry_number = %d", true),
        ENTRY_DELETED("delete from audit_entry where entry_number = %d", false),
        ENTRIES_CUT("delete from audit_entry where entry_number >= %d", false),
        ENTRIES_SWAPPED(
                "update audit_entry set entry_number = -1 where entry_number = %1$d;"
                        + "update audit_entry set entry_number = %1$d where entry_number = %1$d - 1;"
                        + "update audit_entry set entry_number = %1$d - 1 where entry_number = -1",
                true),
        ENTRY_ADDED(
                "insert into audit_entry select max(entry_number) + 1, 'SIGN_IN', '', 'STUDY', '', '{}', '{}', 'li', max(signed_at), 'UTC',"
                        + " '', null from audit_entry where entry_number > %d or true",
                true),
        ROW_UPDATED("update diagnosis set ecog = 3 where subject_id = 'F-0' and %d > 0", false),
        ROW_UPDATED_AND_RESEALED(
                "update measurement set state_mm = '9.5' where state_kind = 'MEASURED' and %d > 0", true),
        ROW_DELETED("delete from adverse_event where subject_id = 'F-1' and %d > 0", false),
        ROW_ADDED(
                "insert into contact select subject_id, 'DISPOSITION', 77, '2024', '', 1, null from subject where subject_id = 'S-0' and %d > 0",
                true);

        private final @Nullable String statement;
        private final boolean resealed;

        Way() {
            this.statement = null;
            this.resealed = false;
        }

        /** @param resealed whether every checksum is made right afterwards */
        Way(String statement, boolean resealed) {
            this.statement = statement;
            this.resealed = resealed;
        }
    }
}
