package org.leiodesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jooq.exception.DataAccessException;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Signed;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.store.audit.AuditTrail;
import org.leiodesk.store.audit.Change;
import org.leiodesk.store.audit.Versioned;
import org.leiodesk.store.draft.DraftFile;
import org.leiodesk.store.draft.SealedFile;
import org.leiodesk.store.journal.Journal;
import org.leiodesk.store.journal.JournalEntry;
import org.leiodesk.store.key.KeyFile;
import org.leiodesk.store.key.StudyKey;
import org.leiodesk.store.open.OpenPlaces;
import org.leiodesk.store.open.OpenedBy;
import org.leiodesk.store.query.QueryRepository;
import org.leiodesk.store.record.Records;
import org.leiodesk.store.signing.HoldRepository;
import org.leiodesk.store.signing.SignatureRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open study file. */
public final class StudyStore {
    private static final Logger LOG = LoggerFactory.getLogger(StudyStore.class);

    private final StudyPlace place;
    private final OpenPlaces.Claim claim;
    private final StudyKey key;
    private final Journal journal;
    private final StudyDisk disk;
    private final Instant opened;
    private final StudyAccess access;
    private final DraftFile drafts;
    private Database database;

    StudyStore(
            StudyPlace place,
            OpenPlaces.Claim claim,
            KeyFile keyFile,
            StudyKey key,
            Database database,
            Journal journal,
            StudyDisk disk,
            Instant opened) {
        this.place = place;
        this.claim = claim;
        this.access = new StudyAccess(this, keyFile, key);
        this.key = key;
        this.database = database;
        this.journal = journal;
        this.disk = disk;
        this.opened = opened;
        this.drafts = new DraftFile(new SealedFile(place.drafts(), keyFile.fileId(), key.draftKey(), disk.journals()));
    }

    /** What is typed and not saved. */
    public DraftFile drafts() {
        return drafts;
    }

    /** The file of the drafts is broken: it is given another name and kept, and the next drafts go into a new one. */
    public Path setDraftsAside() {
        Path kept = StudyPlace.kept(place.drafts(), opened);
        try {
            disk.journals().move(place.drafts(), kept);
            return kept;
        } catch (IOException e) {
            throw new LeiodeskException(ErrorCode.FILE_UNWRITABLE, "Broken drafts cannot be set aside", e);
        }
    }

    /** Writes down beside the study who has it open. */
    void openedBy(UserAccount account, Signed by) {
        OpenedBy.write(place.openedBy(), access.keyFile().fileId(), key, disk.journals(), OpenedBy.here(account, by));
    }

    /**
     * The database; opened again from the journal when it failed, say because the disk was full: what is in the journal is then in it too.
     *
     * @throws LeiodeskException when it still fails
     */
    private synchronized Database database() {
        if (!database.isBroken() || journal.isUndecided()) {
            return database;
        }
        return mend(false);
    }

    private synchronized Database mend(boolean afresh) {
        try {
            closeDatabase();
            Recovery recovery = new Recovery(place, access.keyFile(), key, disk, opened);
            Outcome<Recovery.Ready> again = afresh ? recovery.afresh(journal) : recovery.again(journal);
            if (!(again instanceof Outcome.Done<Recovery.Ready> done)) {
                throw new LeiodeskException(ErrorCode.STORE_BROKEN, "The database cannot be opened again", null);
            }
            database = done.value().database();
            return database;
        } catch (IOException | SQLException e) {
            throw new LeiodeskException(ErrorCode.STORE_BROKEN, "The database cannot be opened again", e);
        }
    }

    private void closeDatabase() {
        try {
            database.close();
        } catch (LeiodeskException e) {
            LOG.error("The database did not close; what was saved is in the journal", e);
        }
    }

    public StudyPlace place() {
        return place;
    }

    /** Who may open the study, and with which password. */
    public StudyAccess access() {
        return access;
    }

    /** Makes backups of what is saved so far; the study stays open. */
    public StudyBackup backup() {
        return new StudyBackup(place, access.keyFile(), key, journal, database(), disk);
    }

    public Study study() {
        return database().read(Records.STUDY::all).get(0).value();
    }

    public List<UserAccount> accounts() {
        return database().read(Records.ACCOUNT::all).stream()
                .map(Versioned::value)
                .toList();
    }

    /** Whether a failed sign-in has been taken over into the audit trail. */
    boolean hasFailedSignIn(Signed failure) {
        return database().read(sql -> AuditTrail.hasFailedSignIn(sql, failure));
    }

    /** The account of a name exactly as it was made. */
    public Optional<UserAccount> account(String name) {
        return StudyAccess.account(database(), name);
    }

    public ProtocolSettings protocol() {
        return database().read(Records.PROTOCOL::all).get(0).value();
    }

    public CasebookRepository casebooks() {
        return new CasebookRepository(database());
    }

    public SignatureRepository signatures() {
        return new SignatureRepository(database()::read, Records.STUDY, Records.SIGNABLE);
    }

    public HoldRepository holds() {
        return new HoldRepository(database()::read);
    }

    public QueryRepository queries() {
        return new QueryRepository(database()::read);
    }

    /** The audit trail, the newest entry first; read from the journal. */
    public List<AuditEntry> audit() {
        return audit(entry -> true);
    }

    /** The audit trail of one subject, the newest entry first; read from the journal. */
    public List<AuditEntry> audit(SubjectId subject) {
        return audit(entry -> entry.subject().equals(subject.value()));
    }

    private List<AuditEntry> audit(Predicate<JournalEntry> which) {
        List<AuditEntry> entries = new ArrayList<>();
        try {
            journal.read(frame -> {
                frame.entries().stream().filter(which).map(JournalEntry::audit).forEach(entries::add);
                return true;
            });
        } catch (IOException e) {
            throw new LeiodeskException(ErrorCode.STORE_UNREADABLE, "The journal cannot be read", e);
        }
        Collections.reverse(entries);
        return entries;
    }

    /** The chain of the journal, the oldest frame first: what can be shown to anyone. */
    public List<Journal.Link> chain() {
        try {
            return journal.links();
        } catch (IOException e) {
            throw new LeiodeskException(ErrorCode.STORE_UNREADABLE, "The journal cannot be read", e);
        }
    }

    /**
     * The hash that binds everything saved so far, 64 hexadecimal digits: whoever has it on paper can tell whether the journal was cut short since. It goes on
     * with each save.
     */
    public String latestHash() {
        return journal.seal().link();
    }

    /**
     * Does the work in one transaction and returns when it is on the disk; whatever the work throws undoes it. A database that fails at the work is opened
     * again, and at last rebuilt, and the work tried again.
     *
     * @throws LeiodeskException when it cannot be saved
     */
    public <T> T write(Signed by, Function<Change, T> work) {
        try {
            return database().write(by, work);
        } catch (LeiodeskException e) {
            refuseUnlessMendable(e);
        }
        try {
            return mend(false).write(by, work);
        } catch (LeiodeskException e) {
            refuseUnlessMendable(e);
        }
        return mend(true).write(by, work);
    }

    /** What the journal refused stays refused; what the database alone could not do can be tried again. */
    private synchronized void refuseUnlessMendable(LeiodeskException e) {
        if (!database.isBroken() || journal.isUndecided() || !(e.getCause() instanceof DataAccessException)) {
            throw e;
        }
    }

    /** Writes down something that changes no record. */
    public void note(AuditAction action, Signed by) {
        write(by, change -> {
            change.note(action, by, Map.of());
            return by;
        });
    }

    /**
     * Signs out, closes, and seals in the key file where the journal stands. The database may fail to close (it writes then, and reports no fault): what was
     * saved is in the journal, and the next opening verifies everything and repairs it.
     *
     * @throws LeiodeskException when the sign-out cannot be saved or the key file not be written
     */
    public synchronized void close(Signed by) {
        try {
            note(AuditAction.SIGN_OUT, by);
            seal();
        } finally {
            abandon();
        }
    }

    /** Seals in the key file where the journal stands. The database is synced before: one that is older than the seal was damaged or put back. */
    synchronized void seal() {
        database.sync();
        access.seal(journal.seal());
    }

    /** Closes the files and writes nothing down. */
    synchronized void abandon() {
        drafts.close();
        OpenedBy.forget(place.openedBy());
        try (claim;
                key;
                journal) {
            closeDatabase();
        } catch (IOException e) {
            LOG.error("The journal did not close; what was saved is in it", e);
        }
    }
}
