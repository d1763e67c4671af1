package org.leiodesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.store.audit.RowFault;
import org.leiodesk.store.journal.Condition;
import org.leiodesk.store.journal.Journal;
import org.leiodesk.store.journal.JournalStorage;
import org.leiodesk.store.key.KeyFile;
import org.leiodesk.store.key.StudyKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings journal and database of a closed study together, and opens both.
 *
 * <ol>
 *   <li>A sound journal is the truth: a database that lacks its last entries gets them; one that is missing, does not open, or disagrees is kept under
 *       another name and rebuilt.
 *   <li>A database of an older form is compared as it is, and then brought up to date; nothing is said of that.
 *   <li>What follows the last sound frame and is no frame is a write that did not come to its end: it is cut off and kept.
 *   <li>A journal that is missing or not sound is made anew from the database, and kept, if the database is whole: every checksum is right, no entry is missing
 *       between, and none that the key file or the sound part of the journal knows.
 *   <li>When neither can be trusted, nothing is changed and the study does not open.
 *   <li>Whatever was done is a finding, and an entry in the audit trail.
 * </ol>
 */
final class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final int NAMED = 10;
    private static final Set<String> REBUILT =
            Set.of("store.database.missing", "store.database.damaged", "store.database.foreign");
    private static final String OPEN_ELSEWHERE = "store.file.openElsewhere";

    private final StudyPlace place;
    private final KeyFile keyFile;
    private final StudyKey key;
    private final StudyDisk disk;
    private final Instant now;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    Recovery(StudyPlace place, KeyFile keyFile, StudyKey key, StudyDisk disk, Instant now) {
        this.place = place;
        this.keyFile = keyFile;
        this.key = key;
        this.disk = disk;
        this.now = now;
    }

    /** What is to be written into the audit trail. */
    record Note(AuditAction action, Map<String, String> details) {}

    /**
     * A study ready for use; both to be closed by the caller.
     *
     * @param findings what the user must know
     * @param notes what the audit trail must know
     */
    record Ready(Journal journal, Database database, List<Finding> findings, List<Note> notes) {}

    Outcome<Ready> run() throws IOException, SQLException {
        Optional<Finding> locked = DatabaseFile.refusal(place.database())
                .filter(refusal -> refusal.message().key().equals(OPEN_ELSEWHERE));
        if (locked.isPresent()) {
            return Outcome.refused(locked.get());
        }
        if (!disk.journals().exists(place.journal())) {
            boolean never = keyFile.seal().frames() == 0;
            Finding why = never
                    ? Finding.note("", "store.journal.begun")
                    : Finding.error("", "store.journal.missing", place.journal().toString());
            return takeOver(null, why, never ? "begun" : "missing", never);
        }
        Journal.Opened opened;
        try {
            opened = Journal.open(
                    disk.journals(), place.journal(), keyFile.fileId(), key, Migrations.NEWEST, keyFile.seal());
        } catch (JournalStorage.LockedException e) {
            return refused(OPEN_ELSEWHERE, place.journal());
        }
        Outcome<Ready> outcome = null;
        try {
            outcome = opened.condition().sound()
                    ? sound(opened.journal(), opened.condition())
                    : unsound(opened.journal(), opened.condition());
            return outcome;
        } finally {
            boolean inUse =
                    outcome instanceof Outcome.Done<Ready> done && done.value().journal() == opened.journal();
            if (!inUse) {
                opened.journal().close();
            }
        }
    }

    /** Opens a database that failed while the study was open, with whatever it lacks from its journal, which stays open. */
    Outcome<Ready> again(Journal journal) throws IOException, SQLException {
        Condition whole = new Condition(Condition.Kind.WHOLE, 0, 0);
        return sound(journal, whole);
    }

    private Outcome<Ready> sound(Journal journal, Condition condition) throws IOException, SQLException {
        Optional<Finding> unfit = DatabaseFile.refusal(place.database());
        DatabaseCheck.Result result = unfit.isPresent()
                ? new DatabaseCheck.Result.Unusable(unfit.get())
                : new DatabaseCheck(place.database(), key, disk).against(journal);
        if (result instanceof DatabaseCheck.Result.Unusable unusable
                && !REBUILT.contains(unusable.reason().message().key())) {
            return Outcome.refused(unusable.reason());
        }
        if (result instanceof DatabaseCheck.Result.Read read) {
            if (read.version() > Migrations.NEWEST) {
                return refused("store.file.newer", place.keyFile());
            }
            if (read.entries() > journal.lastEntry()) {
                return unsound(journal, new Condition(Condition.Kind.CUT, condition.frame(), condition.tailBytes()));
            }
        }
        if (condition.kind() == Condition.Kind.TORN) {
            Path kept = StudyPlace.kept(place.journal(), now);
            journal.cutTail(kept);
            findings.add(Finding.warning("", "store.journal.torn", condition.tailBytes(), name(kept)));
            note(AuditAction.JOURNAL_REPAIRED, "torn", Map.of("kept", name(kept)));
        }
        journal.force();
        if (result instanceof DatabaseCheck.Result.Unusable unusable) {
            rebuild(journal, cause(unusable.reason()), List.of());
        } else if (result instanceof DatabaseCheck.Result.Read read
                && (read.version() < Migrations.FIRST_WITH_CHECKSUMS
                        || !read.faults().isEmpty())) {
            rebuild(journal, "differs", read.faults());
        } else if (result instanceof DatabaseCheck.Result.Read read
                && read.entries() < keyFile.seal().entries()) {
            rebuild(journal, "older", List.of());
        } else if (result instanceof DatabaseCheck.Result.Read read) {
            Optional<Database> caughtUp = broughtUp(journal, read);
            if (caughtUp.isPresent()) {
                return Outcome.done(new Ready(journal, caughtUp.get(), findings, notes));
            }
            rebuild(journal, "damaged", List.of());
        }
        return ready(journal, Database.open(place, key, disk));
    }

    /** Rebuilds a database that can be read but fails when it is written; its journal stays open. */
    Outcome<Ready> afresh(Journal journal) throws IOException, SQLException {
        rebuild(journal, "damaged", List.of());
        return ready(journal, Database.open(place, key, disk));
    }

    private Outcome<Ready> ready(Journal journal, Database database) {
        try {
            database.start(journal);
            return Outcome.done(new Ready(journal, database, findings, notes));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private void rebuild(Journal journal, String cause, List<RowFault> faults) throws IOException {
        Optional<Path> kept = new Rebuilding(place, key, disk, journal).rebuild(now);
        for (RowFault fault : faults.subList(0, Math.min(NAMED, faults.size()))) {
            findings.add(Finding.warning("", "store.row." + fault.kind(), fault.toString()));
        }
        findings.add(
                kept.isPresent()
                        ? Finding.warning("", "store.rebuilt." + cause, journal.lastEntry(), name(kept.get()))
                        : Finding.warning("", "store.rebuilt.missing", journal.lastEntry()));
        Map<String, String> details = new LinkedHashMap<>();
        details.put("entries", String.valueOf(journal.lastEntry()));
        kept.ifPresent(path -> details.put("kept", name(path)));
        if (!faults.isEmpty()) {
            details.put(
                    "rows", faults.stream().limit(NAMED).map(RowFault::toString).collect(Collectors.joining("; ")));
        }
        note(AuditAction.DATABASE_REPAIRED, cause, details);
    }

    /** The database in the newest form, with everything that the journal has, and ready for changes; empty when it could be read but fails when it is written. */
    private Optional<Database> broughtUp(Journal journal, DatabaseCheck.Result.Read read) {
        Database database;
        try {
            database = Database.open(place, key, disk);
        } catch (SQLException e) {
            LOG.error("A database that could be read does not open for writing", e);
            return Optional.empty();
        }
        long lacking = journal.lastEntry() - read.entries();
        try {
            if (read.version() < Migrations.NEWEST) {
                Migrations.bringUpToDate(database);
            }
            if (lacking > 0) {
                new Rebuilding(place, key, disk, journal).replay(database, read.entries());
            }
            database.start(journal);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("A database that could be read cannot be written", e);
            closeBroken(database);
            return Optional.empty();
        }
        if (read.version() < Migrations.NEWEST) {
            noteUpdate(read.version());
        }
        if (lacking > 0) {
            findings.add(Finding.note("", "store.replayed", lacking));
            note(AuditAction.DATABASE_REPAIRED, "behind", Map.of("entries", String.valueOf(lacking)));
        }
        return Optional.of(database);
    }

    /** An update of the tables is no finding: nothing was wrong. */
    private void noteUpdate(int version) {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("formBefore", String.valueOf(version));
        forms.put("formAfter", String.valueOf(Migrations.NEWEST));
        notes.add(new Note(AuditAction.DATABASE_UPDATED, forms));
    }

    private static void closeBroken(Database database) {
        try {
            database.close();
        } catch (RuntimeException e) {
            LOG.error("A broken database did not close", e);
        }
    }

    private static String cause(Finding refusal) {
        String key = refusal.message().key();
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private Outcome<Ready> unsound(Journal journal, Condition condition) throws IOException, SQLException {
        String kind = condition.kind() == Condition.Kind.TORN
                ? "CUT"
                : condition.kind().name();
        Finding why = Finding.error("", "store.journal." + kind, place.journal().toString(), condition.frame());
        return takeOver(journal, why, kind, false);
    }

    private Outcome<Ready> takeOver(@Nullable Journal prefix, Finding why, String cause, boolean first)
            throws IOException, SQLException {
        Optional<Finding> unfit = DatabaseFile.refusal(place.database());
        if (unfit.isPresent()) {
            return first ? Outcome.refused(unfit.get()) : Outcome.refused(why, unfit.get());
        }
        DatabaseCheck.Result result = new DatabaseCheck(place.database(), key, disk).alone(prefix);
        if (result instanceof DatabaseCheck.Result.Unusable unusable) {
            return first ? Outcome.refused(unusable.reason()) : Outcome.refused(why, unusable.reason());
        }
        DatabaseCheck.Result.Read read = (DatabaseCheck.Result.Read) result;
        if (read.version() > Migrations.NEWEST) {
            return refused("store.file.newer", place.keyFile());
        }
        long known = Math.max(keyFile.seal().entries(), prefix == null ? 1 : prefix.lastEntry());
        boolean older = read.version() < Migrations.NEWEST;
        if (read.entries() < known
                || !read.gapless()
                || (!first
                        && (read.version() < Migrations.FIRST_WITH_CHECKSUMS
                                || !read.faults().isEmpty()))) {
            Finding lacking = Finding.error(
                    "", "store.database.incomplete", place.database().toString());
            return first ? Outcome.refused(lacking) : Outcome.refused(why, lacking);
        }
        return first || older ? takenOver(prefix, why, cause, first, read.version()) : remade(prefix, why, cause);
    }

    /** The journal made anew from a database that is only read for it; what cannot be written of that database is rebuilt from the journal. */
    private Outcome<Ready> remade(@Nullable Journal prefix, Finding why, String cause)
            throws IOException, SQLException {
        if (prefix != null) {
            prefix.close();
        }
        Takeover.Made made;
        try (Database database = Database.openToRead(place.database(), key, disk)) {
            made = new Takeover(place, keyFile.fileId(), key, disk).from(database, false, now);
        }
        sayRemade(why, cause, made);
        Outcome<Ready> outcome = null;
        try {
            outcome = sound(made.journal(), new Condition(Condition.Kind.WHOLE, 0, 0));
            return outcome;
        } finally {
            if (!(outcome instanceof Outcome.Done<Ready>)) {
                made.journal().close();
            }
        }
    }

    private void sayRemade(Finding why, String cause, Takeover.Made made) {
        findings.add(why);
        String kept = made.kept().map(Recovery::name).orElse("–");
        findings.add(Finding.warning("", "store.journal.remade", kept));
        noteRemade(cause, made);
    }

    private void noteRemade(String cause, Takeover.Made made) {
        Map<String, String> details = new LinkedHashMap<>();
        made.kept().ifPresent(path -> details.put("kept", name(path)));
        note(AuditAction.JOURNAL_REPAIRED, cause, details);
    }

    /** The journal made from a database that has to be changed for it: given checksums, or the newest form. */
    private Outcome<Ready> takenOver(@Nullable Journal prefix, Finding why, String cause, boolean first, int version)
            throws IOException, SQLException {
        boolean older = version < Migrations.NEWEST;
        Database database = Database.open(place, key, disk);
        Takeover.Made made = null;
        try {
            if (older) {
                Migrations.bringUpToDate(database);
            }
            if (prefix != null) {
                prefix.close();
            }
            made = new Takeover(place, keyFile.fileId(), key, disk).from(database, first, now);
            if (first) {
                findings.add(why);
                noteRemade(cause, made);
            } else {
                sayRemade(why, cause, made);
            }
            if (older && !first) {
                noteUpdate(version);
            }
            database.start(made.journal());
            return Outcome.done(new Ready(made.journal(), database, findings, notes));
        } catch (IOException | RuntimeException e) {
            database.close();
            if (made != null) {
                made.journal().close();
            }
            throw e;
        }
    }

    private void note(AuditAction action, String cause, Map<String, String> details) {
        Map<String, String> all = new LinkedHashMap<>(details);
        all.put("cause", cause);
        notes.add(new Note(action, all));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static Outcome<Ready> refused(String key, Path file) {
        return Outcome.refused(Finding.error("", key, file.toString()));
    }
}
