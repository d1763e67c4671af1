package org.leiodesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.store.audit.AuditTrail;
import org.leiodesk.store.key.FailedSignIns;
import org.leiodesk.store.key.KeyFile;
import org.leiodesk.store.key.KeyFileFormat;
import org.leiodesk.store.key.StudyKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens study files. Everything that can be checked is checked before the database engine sees the file. */
public final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final Clock clock;

    public Opening(Clock clock) {
        this.clock = clock;
    }

    /**
     * An open study and who opened it.
     *
     * @param store to be closed by the caller
     * @param account who signed in
     */
    public record Opened(StudyStore store, UserAccount account) {}

    /** Opens a study for one account, and writes the sign-in into its audit trail. */
    public Outcome<Opened> open(Path file, String userName, char[] password) {
        StudyPlace place = new StudyPlace(file);
        Optional<Finding> refusal = refusal(place);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        try {
            Outcome<KeyFile> keyFile = KeyFileFormat.read(place.keyFile());
            if (keyFile instanceof Outcome.Refused<KeyFile> refused) {
                return new Outcome.Refused<>(refused.findings());
            }
            Optional<OpenPlaces.Claim> claim = OpenPlaces.claim(place.realPath());
            if (claim.isEmpty()) {
                return refused("store.file.openElsewhere", place.keyFile());
            }
            Outcome<Opened> outcome =
                    signIn(place, claim.get(), ((Outcome.Done<KeyFile>) keyFile).value(), userName, password);
            if (outcome instanceof Outcome.Refused<Opened>) {
                claim.get().close();
            }
            return outcome;
        } catch (IOException e) {
            throw new LeiodeskException(ErrorCode.FILE_UNREADABLE, "The study cannot be read", e);
        }
    }

    private static Optional<Finding> refusal(StudyPlace place) {
        String name = place.keyFile().toString();
        if (name.indexOf(';') >= 0) {
            return Optional.of(Finding.error("", "store.path.semicolon", name));
        }
        if (!Files.exists(place.keyFile())) {
            return Optional.of(Finding.error("", "store.file.missing", name));
        }
        if (!Files.isRegularFile(place.keyFile())) {
            return Optional.of(Finding.error("", "store.file.noStudy", name));
        }
        return Optional.empty();
    }

    private Outcome<Opened> signIn(
            StudyPlace place, OpenPlaces.Claim claim, KeyFile keyFile, String userName, char[] password)
            throws IOException {
        Optional<Finding> database = DatabaseFile.refusal(place.database());
        if (database.isPresent()) {
            return Outcome.refused(database.get());
        }
        Optional<StudyKey> key = keyFile.unlock(userName, password);
        FailedSignIns failures = new FailedSignIns(place.failedSignIns());
        if (key.isEmpty()) {
            failures.add(keyFile.account(userName).orElse(""), clock.instant(), clock.getZone());
            return refused("store.signIn.refused", place.keyFile());
        }
        if (!keyFile.isAuthentic(key.get())) {
            key.get().close();
            return refused("store.file.damaged", place.keyFile());
        }
        Outcome<Opened> outcome;
        boolean opened = false;
        try {
            outcome = connect(
                    place, claim, keyFile, key.get(), keyFile.account(userName).orElseThrow());
            opened = outcome instanceof Outcome.Done<Opened>;
        } finally {
            if (!opened) {
                key.get().close();
                claim.close();
            }
        }
        return outcome;
    }

    private Outcome<Opened> connect(
            StudyPlace place, OpenPlaces.Claim claim, KeyFile keyFile, StudyKey key, String userName)
            throws IOException {
        Database database;
        try (Database unchanged = Database.openToRead(place, key)) {
            if (!DatabaseFile.holds(unchanged, keyFile.sealedEntries())) {
                return refused("store.database.incomplete", place.database());
            }
        } catch (SQLException e) {
            return Outcome.refused(DatabaseFile.refusal(place.database(), e));
        } catch (LeiodeskException e) {
            LOG.error("The database of a study cannot be read", e);
            return refused("store.database.damaged", place.database());
        }
        try {
            database = Database.open(place, key);
        } catch (SQLException e) {
            return Outcome.refused(DatabaseFile.refusal(place.database(), e));
        }
        Optional<Finding> refusal;
        try {
            refusal = use(database, place, userName);
        } catch (RuntimeException e) {
            LOG.error("The database of a study opened and could not be used", e);
            refusal = Optional.of(
                    Finding.error("", "store.database.damaged", place.database().toString()));
        }
        if (refusal.isPresent()) {
            database.close();
            return Outcome.refused(refusal.get());
        }
        StudyStore store = new StudyStore(place, claim, keyFile, key, database);
        return Outcome.done(new Opened(store, store.account(userName).orElseThrow()));
    }

    /** Updates the tables of a sound database and writes the sign-in down. */
    private Optional<Finding> use(Database database, StudyPlace place, String userName) throws IOException {
        int version = Migrations.versionOf(database);
        if (version > Migrations.NEWEST) {
            return Optional.of(
                    Finding.error("", "store.file.newer", place.keyFile().toString()));
        }
        if (version < Migrations.NEWEST) {
            Migrations.apply(database.source());
        }
        database.start();
        Signed by = new Signed(userName, clock.instant(), clock.getZone(), "");
        FailedSignIns failures = new FailedSignIns(place.failedSignIns());
        for (Signed failure : failures.waiting()) {
            if (!database.read(sql -> AuditTrail.hasFailedSignIn(sql, failure))) {
                database.write(failure, change -> {
                    change.note(AuditAction.SIGN_IN_FAILED, failure, Map.of());
                    return failure;
                });
            }
        }
        failures.clear();
        Optional<UserAccount> account = Accounts.of(database, userName);
        if (account.isEmpty() || !account.get().active()) {
            return Optional.of(Finding.error("", "store.signIn.deactivated", userName));
        }
        database.write(by, change -> {
            change.note(AuditAction.SIGN_IN, by, Map.of());
            return by;
        });
        return Optional.empty();
    }

    /** Opens a closed study for reading and counts, to see that the closing lost nothing. */
    static void verify(StudyPlace place, StudyKey key, long entries) {
        try (Database database = Database.openToRead(place, key)) {
            if (!DatabaseFile.holds(database, entries)) {
                throw new LeiodeskException(ErrorCode.STORE_BROKEN, "The closed study lacks what was saved", null);
            }
        } catch (SQLException e) {
            throw new LeiodeskException(ErrorCode.STORE_BROKEN, "The closed study cannot be opened again", e);
        }
    }

    private static Outcome<Opened> refused(String key, Path file) {
        return Outcome.refused(Finding.error("", key, file.toString()));
    }
}
