package org.leiodesk.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.LeiodeskException;
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
import org.leiodesk.store.key.KeyFile;
import org.leiodesk.store.key.KeyFileFormat;
import org.leiodesk.store.key.KeySettings;
import org.leiodesk.store.key.StudyKey;
import org.leiodesk.store.record.Records;

/** An open study file. */
public final class StudyStore {
    private final StudyPlace place;
    private final OpenPlaces.Claim claim;
    private final StudyKey key;
    private final Database database;
    private KeyFile keyFile;

    StudyStore(StudyPlace place, OpenPlaces.Claim claim, KeyFile keyFile, StudyKey key, Database database) {
        this.place = place;
        this.claim = claim;
        this.keyFile = keyFile;
        this.key = key;
        this.database = database;
    }

    public StudyPlace place() {
        return place;
    }

    public Study study() {
        return database.read(Records.STUDY::all).get(0).value();
    }

    public List<UserAccount> accounts() {
        return database.read(Records.ACCOUNT::all).stream()
                .map(Versioned::value)
                .toList();
    }

    /** The account of a name exactly as it was made. */
    public Optional<UserAccount> account(String name) {
        return Accounts.of(database, name);
    }

    public ProtocolSettings protocol() {
        return database.read(Records.PROTOCOL::all).get(0).value();
    }

    public CasebookRepository casebooks() {
        return new CasebookRepository(database);
    }

    /** The audit trail, the newest entry first. */
    public List<AuditEntry> audit() {
        return database.read(AuditTrail::all);
    }

    /** The audit trail of one subject, the newest entry first. */
    public List<AuditEntry> audit(SubjectId subject) {
        return database.read(sql -> AuditTrail.of(sql, subject));
    }

    /**
     * Does the work in one transaction and returns when it is on the disk; whatever the work throws undoes it.
     *
     * @throws LeiodeskException when it cannot be saved
     */
    public <T> T write(Signed by, Function<Change, T> work) {
        return database.write(by, work);
    }

    /** Adds an account that can open the study. The key file is written first: a key without an account opens nothing. */
    public synchronized UserAccount addAccount(UserAccount account, char[] password, KeySettings settings, Signed by) {
        KeyFile before = keyFile;
        replaceKeyFile(keyFile.withAccount(account.name(), password, settings, key));
        try {
            return database.write(by, change -> change.create(Records.ACCOUNT, new Versioned<>(account, 0)))
                    .value();
        } catch (RuntimeException e) {
            replaceKeyFile(before);
            throw e;
        }
    }

    /**
     * Signs out, closes the database, and opens it once more to see that everything is there: the database writes while it closes, and reports no fault.
     *
     * @throws LeiodeskException when what was saved cannot be read again
     */
    public synchronized void close(Signed by) {
        try (claim;
                key) {
            long entries;
            try (database) {
                entries = database.write(by, change -> {
                    change.note(AuditAction.SIGN_OUT, by, Map.of());
                    return change.lastEntry();
                });
            }
            Opening.verify(place, key, entries);
            replaceKeyFile(keyFile.withSealedEntries(entries, key));
        }
    }

    private void replaceKeyFile(KeyFile changed) {
        try {
            KeyFileFormat.write(place.keyFile(), changed);
            keyFile = changed;
        } catch (IOException e) {
            throw new LeiodeskException(ErrorCode.FILE_UNWRITABLE, "The key file cannot be written", e);
        }
    }
}
