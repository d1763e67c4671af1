package org.leiodesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Outcome;
import org.leiodesk.store.HarnessStudy.Held;
import org.leiodesk.store.HarnessStudy.Image;

/**
 * The power is cut at a random moment while a study is opened, changed and closed. What was written to a file and not yet synced is lost, comes through out
 * of order, or is torn at 512 bytes or 4 KiB, for the journal and the database alike. Nothing acknowledged is missing when the study is opened again.
 */
class PowerCutTest {
    private static final int BEFORE = 7;
    private static final int SAVES = 16;

    @TempDir
    private Path folder;

    private final List<Event> events = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private Image before = new Image(Map.of());

    /** What happened to the disk, or what was acknowledged. */
    private sealed interface Event {
        record Write(String file, long position, byte[] bytes) implements Event {}

        record Truncate(String file, long size) implements Event {}

        record Force(String file) implements Event {}

        /** So many saves were acknowledged; the key file was this. */
        record Acknowledged(int saves, byte[] keyFile) implements Event {}
    }

    @BeforeEach
    void record() throws IOException {
        Path study = folder.resolve("recorded");
        before = HarnessStudy.made(study, BEFORE);
        StudyStore store = HarnessStudy.done(HarnessStudy.open(study, WatchedDisk.with(new Recorder())))
                .store();
        acknowledge(study, store, 0);
        for (int i = 0; i < SAVES; i++) {
            HarnessStudy.save(store, BEFORE + i);
            acknowledge(study, store, i + 1);
        }
        store.close(Stores.FIRST);
        synchronized (events) {
            events.add(new Event.Acknowledged(SAVES, Files.readAllBytes(study.resolve(HarnessStudy.NAME))));
        }
        WatchedDisk.with(DiskWatch.NOTHING);
    }

    private void acknowledge(Path study, StudyStore store, int saves) throws IOException {
        byte[] keyFile = Files.readAllBytes(study.resolve(HarnessStudy.NAME));
        synchronized (events) {
            events.add(new Event.Acknowledged(saves, keyFile));
        }
        held.add(Held.of(store));
    }

    @Test
    void nothingAcknowledgedIsMissingAfterAFewHundredCuts() throws IOException {
        cut(HarnessStudy.rounds("cuts.short", 200), 7);
    }

    @Test
    @Tag("harness")
    void nothingAcknowledgedIsMissingAfterTenThousandCuts() throws IOException {
        cut(HarnessStudy.rounds("cuts", 10_000), 1);
    }

    private void cut(int rounds, long seed) throws IOException {
        Path image = folder.resolve("image");
        Map<String, Integer> came = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            Random random = HarnessStudy.random(seed, round);
            int moment = random.nextBoolean() ? random.nextInt(events.size() + 1) : aroundTheJournal(random);
            int acknowledged = imageAt(moment, random, image);
            Outcome<Opening.Opened> outcome = HarnessStudy.open(image, StudyDisk.REAL);
            StudyStore store = HarnessStudy.done(outcome).store();
            try {
                Held after = Held.of(store);
                int at = held.lastIndexOf(after);
                assertThat(at).as("round %d", round).isGreaterThanOrEqualTo(acknowledged);
            } finally {
                store.abandon();
            }
            String said = outcome.findings().stream()
                    .map(finding -> finding.message().key())
                    .toList()
                    .toString();
            came.merge(said, 1, Integer::sum);
        }
        Reported.say("power cuts", rounds, came);
    }

    /** A moment at which the last thing written was a frame of the journal, or nearly so. */
    private int aroundTheJournal(Random random) {
        List<Integer> frames = IntStream.range(0, events.size())
                .filter(i -> events.get(i) instanceof Event.Write write
                        && write.file().equals(HarnessStudy.JOURNAL))
                .boxed()
                .toList();
        return Math.min(events.size(), frames.get(random.nextInt(frames.size())) + 1 + random.nextInt(2));
    }

    /** Lays out what the disk holds after a cut, and says how many saves had been acknowledged. */
    private int imageAt(int moment, Random random, Path image) throws IOException {
        Map<String, DiskFile> files = new HashMap<>();
        before.files().forEach((name, bytes) -> files.put(name, new DiskFile(bytes)));
        int acknowledged = 0;
        byte[] keyFile = before.files().get(HarnessStudy.NAME);
        for (Event event : events.subList(0, moment)) {
            if (event instanceof Event.Acknowledged said) {
                acknowledged = said.saves();
                keyFile = said.keyFile();
            } else if (event instanceof Event.Write write) {
                file(files, write.file()).pending.add(event);
            } else if (event instanceof Event.Truncate truncate) {
                file(files, truncate.file()).pending.add(event);
            } else if (event instanceof Event.Force force) {
                file(files, force.file()).settle();
            }
        }
        Map<String, byte[]> bytes = new HashMap<>();
        for (Map.Entry<String, DiskFile> file : files.entrySet()) {
            file.getValue().lose(random);
            bytes.put(file.getKey(), file.getValue().content);
        }
        bytes.put(HarnessStudy.NAME, keyFile);
        new Image(bytes).into(image);
        return acknowledged;
    }

    private static DiskFile file(Map<String, DiskFile> files, String name) {
        return files.computeIfAbsent(name, made -> new DiskFile(new byte[0]));
    }

    /** A file on the disk, with what has been written since it was last synced. */
    private static final class DiskFile {
        private final List<Event> pending = new ArrayList<>();
        private byte[] content;

        DiskFile(byte[] content) {
            this.content = content.clone();
        }

        void settle() {
            pending.forEach(event -> apply(event, 0, Integer.MAX_VALUE));
            pending.clear();
        }

        /** Each write that was not synced comes through whole, in part, or not at all; in order or not. */
        void lose(Random random) {
            int manner = random.nextInt(4);
            List<Event> left = new ArrayList<>(pending);
            if (manner == 1) {
                Collections.shuffle(left, random);
            }
            int sector = random.nextBoolean() ? 512 : 4096;
            for (Event event : left) {
                boolean lost = manner != 0 && random.nextInt(3) == 0;
                if (lost) {
                    continue;
                }
                if (manner >= 2 && event instanceof Event.Write write && random.nextBoolean()) {
                    tear(write, sector, random);
                } else {
                    apply(event, 0, Integer.MAX_VALUE);
                }
            }
        }

        private void tear(Event.Write write, int sector, Random random) {
            long end = write.position() + write.bytes().length;
            for (long from = write.position() / sector * sector; from < end; from += sector) {
                if (random.nextBoolean()) {
                    int first = (int) Math.max(0, from - write.position());
                    int last = (int) Math.min(write.bytes().length, from + sector - write.position());
                    apply(write, first, last);
                }
            }
        }

        private void apply(Event event, int first, int last) {
            if (event instanceof Event.Truncate truncate) {
                content = Arrays.copyOf(content, (int) Math.min(content.length, truncate.size()));
            } else if (event instanceof Event.Write write) {
                int until = Math.min(last, write.bytes().length);
                int end = (int) write.position() + until;
                if (end > content.length) {
                    content = Arrays.copyOf(content, end);
                }
                System.arraycopy(write.bytes(), first, content, (int) write.position() + first, until - first);
            }
        }
    }

    private final class Recorder implements DiskWatch {
        @Override
        public void write(String name, long position, byte[] bytes) {
            add(new Event.Write(name, position, bytes));
        }

        @Override
        public void truncate(String name, long size) {
            add(new Event.Truncate(name, size));
        }

        @Override
        public void force(String name) {
            add(new Event.Force(name));
        }

        private void add(Event event) {
            synchronized (events) {
                events.add(event);
            }
        }
    }
}
