package org.leiodesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Outcome;
import org.leiodesk.store.HarnessStudy.Held;
import org.leiodesk.store.HarnessStudy.Image;

/**
 * A closed study is damaged: a bit flips, a file is cut, emptied, overwritten in part or lengthened; in the journal, in the database, or in both. The study
 * opens with everything in it and says what it did, and the damaged file is kept; or it is refused and nothing is changed. Only damage to places of the
 * database that hold nothing may go unnoticed: then everything in it has been compared with the journal.
 */
class DamageTest {
    private static final int SAVES = 22;

    @TempDir
    private Path folder;

    @Test
    void noneIsSilentAmongADozenDozen() throws IOException {
        damage(HarnessStudy.rounds("damages.short", 60), 3, "damage short");
    }

    @Test
    @Tag("harness")
    void noneIsSilentAmongTwoThousand() throws IOException {
        damage(HarnessStudy.rounds("damages", 2000), 1, "damage");
    }

    private void damage(int rounds, long seed, String name) throws IOException {
        Image whole = HarnessStudy.made(folder.resolve("made"), SAVES);
        Held expected = expected(whole);
        Map<String, Integer> came = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            Random random = HarnessStudy.random(seed, round);
            int where = random.nextInt(8);
            Image image = whole;
            if (where < 4 || where == 7) {
                image = damaged(image, HarnessStudy.JOURNAL, random);
            }
            if (where >= 4) {
                image = damaged(image, HarnessStudy.DATABASE, random);
            }
            String place = where < 4 ? "journal" : where < 7 ? "database" : "both";
            came.merge(place + ": " + opened(image, expected, where, "round " + round), 1, Integer::sum);
        }
        Reported.say(name, rounds, came);
    }

    private String opened(Image image, Held expected, int where, String round) throws IOException {
        Path here = folder.resolve("damaged");
        image.into(here);
        Outcome<Opening.Opened> outcome = HarnessStudy.open(here, StudyDisk.REAL);
        if (outcome instanceof Outcome.Done<Opening.Opened> done) {
            StudyStore store = done.value().store();
            try {
                assertThat(Held.of(store)).as(round).isEqualTo(expected);
            } finally {
                store.abandon();
            }
            if (outcome.findings().isEmpty()) {
                assertThat(where)
                        .as("%s: damage to the journal is never silent", round)
                        .isBetween(4, 6);
                return "harmless";
            }
            if (where < 7) {
                byte[] damaged = image.files().get(where < 4 ? HarnessStudy.JOURNAL : HarnessStudy.DATABASE);
                assertThat(kept(here, damaged)).as("%s: kept", round).isTrue();
            }
            return "repaired";
        }
        assertThat(where).as(round).isEqualTo(7);
        Map<String, byte[]> after = Image.of(here).files();
        image.files()
                .forEach((name, bytes) ->
                        assertThat(after.get(name)).as("%s: %s", round, name).isEqualTo(bytes));
        return "refused";
    }

    /** Whether a file beside the study holds just these bytes, or (of a journal that was cut back) how they end. */
    private static boolean kept(Path here, byte[] damaged) throws IOException {
        return Image.of(here).files().entrySet().stream()
                .filter(file -> file.getKey().matches(".*\\.\\d{8}T\\d{6}Z"))
                .anyMatch(file -> {
                    byte[] kept = file.getValue();
                    int from = damaged.length - kept.length;
                    return from >= 0 && Arrays.equals(kept, Arrays.copyOfRange(damaged, from, damaged.length));
                });
    }

    private Held expected(Image whole) throws IOException {
        Path here = folder.resolve("whole");
        whole.into(here);
        StudyStore store = HarnessStudy.opened(here);
        Held held = Held.of(store);
        store.close(Stores.FIRST);
        return held;
    }

    private static Image damaged(Image image, String name, Random random) {
        byte[] bytes = image.files().get(name).clone();
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(5000));
        switch (random.nextInt(8)) {
            case 0 -> bytes = Arrays.copyOf(bytes, at);
            case 1 -> bytes = new byte[0];
            case 2 -> Arrays.fill(bytes, at, at + length, (byte) (bytes[at] == 0 ? 0xFF : 0));
            case 3 -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                noise[0] = (byte) ~bytes[at];
                System.arraycopy(noise, 0, bytes, at, length);
            }
            case 4 -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                bytes = Arrays.copyOf(bytes, bytes.length + length);
                System.arraycopy(noise, 0, bytes, bytes.length - length, length);
            }
            default -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        }
        return image.with(name, bytes);
    }
}
