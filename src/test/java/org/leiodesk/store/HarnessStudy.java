package org.leiodesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.store.intake.CasebookImport;
import org.leiodesk.store.key.KeyFile;
import org.leiodesk.store.key.KeyFileFormat;
import org.leiodesk.store.key.KeySettings;
import org.leiodesk.store.key.StudyKey;
import org.leiodesk.store.record.Records;

/** A small study file for the harnesses, the saves that are tried on it, and what it must hold afterwards. Only its password is cheaper than in earnest. */
final class HarnessStudy {
    static final String NAME = "trial.leiodesk";
    static final String JOURNAL = NAME + ".journal";
    static final String DATABASE = NAME + ".mv.db";

    private static final KeySettings QUICK = new KeySettings(64, 1, 1);
    private static final Clock CLOCK = Clock.fixed(Stores.FIRST.at(), ZoneId.of("Asia/Shanghai"));
    private static final char[] PASSWORD = "correct horse battery".toCharArray();

    private HarnessStudy() {}

    /** The bytes of a file of the study by its name. */
    record Image(Map<String, byte[]> files) {
        static Image of(Path folder) throws IOException {
            Map<String, byte[]> files = new TreeMap<>();
            try (Stream<Path> listed = Files.list(folder)) {
                for (Path file : listed.toList()) {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
            return new Image(files);
        }

        /** Lays the files out in a folder, and nothing else. */
        void into(Path folder) throws IOException {
            Files.createDirectories(folder);
            try (Stream<Path> listed = Files.list(folder)) {
                for (Path file : listed.toList()) {
                    Files.delete(file);
                }
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        }

        Image with(String name, byte[] bytes) {
            Map<String, byte[]> changed = new TreeMap<>(files);
            changed.put(name, bytes);
            return new Image(changed);
        }
    }

    /** A closed study in which so many saves have been made. */
    static Image made(Path folder, int saves) throws IOException {
        Files.createDirectories(folder);
        StudyStore store = done(new Creation(QUICK)
                .create(folder.resolve(NAME), Study.leiomyosarcoma(), Stores.ACCOUNT, PASSWORD.clone(), Stores.FIRST));
        for (int i = 0; i < saves; i++) {
            save(store, i);
        }
        store.close(Stores.FIRST);
        return Image.of(folder);
    }

    static Outcome<Opening.Opened> open(Path folder, StudyDisk disk) {
        return new Opening(CLOCK, disk).open(folder.resolve(NAME), Stores.ACCOUNT.name(), PASSWORD.clone());
    }

    static StudyStore opened(Path folder) {
        return done(open(folder, StudyDisk.REAL)).store();
    }

    /** The key of a study, to be closed by the caller. */
    static StudyKey key(Path folder) throws IOException {
        return keyFile(folder).unlock(Stores.ACCOUNT.name(), PASSWORD).orElseThrow();
    }

    static KeyFile keyFile(Path folder) throws IOException {
        return done(KeyFileFormat.read(folder.resolve(NAME)));
    }

    /** The save of a number: a new subject, a contact, its amendment, its removal, a whole casebook, and so on. */
    static void save(StudyStore store, int number) {
        int round = number / 5;
        SubjectId subject = new SubjectId("S-" + round);
        switch (number % 5) {
            case 0 -> store.write(Stores.FIRST, change -> change.create(Records.SUBJECT, Subject.screened(subject)));
            case 1 -> store.write(Stores.FIRST, change -> change.create(Records.CONTACT, contact(subject, 0)));
            case 2 -> store.write(Stores.AMENDED, change -> change.amend(Records.CONTACT, contact(subject, 1)));
            case 3 ->
                store.write(Stores.FIRST, change -> {
                    new CasebookImport(List.of(Samples.full("F-" + round))).store(change, Progress.NONE);
                    return change;
                });
            default ->
                store.write(Stores.AMENDED, change -> {
                    change.remove(Records.CONTACT, contact(subject, 2));
                    return change;
                });
        }
    }

    private static Contact contact(SubjectId subject, int version) {
        return new Contact(
                subject, RecordKind.SURVIVAL_STATUS, 1, Samples.date("2024-0" + (version + 1)), "n" + version, version);
    }

    /** What a study holds: the casebooks, and what the audit trail says of records, the oldest first. */
    record Held(List<Casebook> books, List<AuditEntry> trail) {
        static Held of(StudyStore store) {
            List<AuditEntry> trail = new ArrayList<>(store.audit());
            Collections.reverse(trail);
            return new Held(
                    store.casebooks().all(),
                    trail.stream()
                            .filter(entry -> !entry.form().equals("STUDY"))
                            .map(Held::unnumbered)
                            .toList());
        }

        /** The number counts sign-ins too, of which there may be more or fewer. */
        private static AuditEntry unnumbered(AuditEntry entry) {
            return new AuditEntry(
                    0,
                    entry.action(),
                    entry.subject(),
                    entry.form(),
                    entry.key(),
                    entry.before(),
                    entry.after(),
                    entry.by());
        }
    }

    static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new AssertionError("Refused: " + outcome.findings());
    }

    /** Dice of their own for each round. */
    static Random random(long seed, int round) {
        long mixed = (seed << 32) + round + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return new Random(mixed ^ (mixed >>> 31));
    }

    /** How many rounds: a system property for the long run, else the short number. */
    static int rounds(String name, int usual) {
        return Integer.getInteger("leiodesk.harness." + name, usual);
    }
}
