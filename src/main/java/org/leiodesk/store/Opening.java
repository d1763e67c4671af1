package org.leiodesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.store.key.FailedSignIns;
import org.leiodesk.store.key.KeyFile;
import org.leiodesk.store.key.KeyFileFormat;
import org.leiodesk.store.key.KeySettings;
import org.leiodesk.store.key.StudyKey;
import org.leiodesk.store.open.OpenPlaces;
import org.leiodesk.store.open.OpenedBy;

/** Opens study files. Everything that can be checked is checked before the database engine sees the file. */
public final class Opening {
    private final Clock clock;
    private final StudyDisk disk;

    public Opening(Clock clock) {
        this(clock, StudyDisk.REAL);
    }

    /** @param disk anything but the real one is for tests */
    Opening(Clock clock, StudyDisk disk) {
        this.clock = clock;
        this.disk = disk;
    }

    /**
     * An open study and who opened it.
     *
     * @param store to be closed by the caller
     * @param account who signed in
     */
    public record Opened(StudyStore store, UserAccount account) {}

    /**
     * Opens a study for one account, and writes the sign-in into its audit trail. After wrong passwords none is tried for a while ({@link FailedSignIns}). Journal and database are verified first and brought together; what had to
     * be done for that is among the findings.
     */
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
                return openHere(place, ((Outcome.Done<KeyFile>) keyFile).value(), userName, password);
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

    static Optional<Finding> refusal(StudyPlace place) {
        String name = place.keyFile().toString();
        if (name.indexOf(';') >= 0) {
            return Optional.of(Finding.error("", "store.path.semicolon", name));
        }
        if (!Files.exists(place.keyFile())) {
            String key = place.isBeingRestored() ? "store.file.restoring" : "store.file.missing";
            return Optional.of(Finding.error("", key, name));
        }
        if (!Files.isRegularFile(place.keyFile())) {
            return Optional.of(Finding.error("", "store.file.noStudy", name));
        }
        return Optional.empty();
    }

    /** This process has the study open: told to who has the password. */
    private Outcome<Opened> openHere(StudyPlace place, KeyFile keyFile, String userName, char[] password)
            throws IOException {
        Outcome<StudyKey> unlocked = unlock(place, keyFile, userName, password);
        if (!(unlocked instanceof Outcome.Done<StudyKey> done)) {
            return new Outcome.Refused<>(unlocked.findings());
        }
        try (StudyKey key = done.value()) {
            return Outcome.refused(
                    OpenedBy.refusal(place.openedBy(), keyFile.fileId(), key, disk.journals(), place.keyFile()));
        }
    }

    private Outcome<StudyKey> unlock(StudyPlace place, KeyFile keyFile, String userName, char[] password)
            throws IOException {
        String account = keyFile.account(userName).orElse("");
        FailedSignIns failures = new FailedSignIns(place.failedSignIns());
        Duration wait = failures.remaining(account, clock.instant(), clock.getZone());
        if (!wait.isZero()) {
            return Outcome.refused(waiting(wait));
        }
        Optional<StudyKey> key = keyFile.unlock(userName, password);
        if (key.isEmpty()) {
            failures.add(account, clock.instant(), clock.getZone());
            return refused("store.signIn.refused", place.keyFile());
        }
        if (!keyFile.isAuthentic(key.get())) {
            key.get().close();
            return refused("store.file.damaged", place.keyFile());
        }
        return Outcome.done(key.get());
    }

    private Outcome<Opened> signIn(
            StudyPlace place, OpenPlaces.Claim claim, KeyFile keyFile, String userName, char[] password)
            throws IOException {
        Outcome<StudyKey> unlocked = unlock(place, keyFile, userName, password);
        if (!(unlocked instanceof Outcome.Done<StudyKey> done)) {
            return new Outcome.Refused<>(unlocked.findings());
        }
        StudyKey key = done.value();
        Outcome<Opened> outcome;
        boolean opened = false;
        try {
            outcome = connect(
                    place, claim, keyFile, key, keyFile.account(userName).orElse(""));
            if (isOpenElsewhere(outcome)) {
                outcome = Outcome.refused(
                        OpenedBy.refusal(place.openedBy(), keyFile.fileId(), key, disk.journals(), place.keyFile()));
            }
            opened = outcome instanceof Outcome.Done<Opened>;
        } finally {
            if (!opened) {
                key.close();
                claim.close();
            }
        }
        return outcome;
    }

    private static boolean isOpenElsewhere(Outcome<Opened> outcome) {
        return outcome instanceof Outcome.Refused<Opened>
                && outcome.findings().stream()
                        .anyMatch(finding -> finding.message().key().equals("store.file.openElsewhere"));
    }

    private Outcome<Opened> connect(
            StudyPlace place, OpenPlaces.Claim claim, KeyFile keyFile, StudyKey key, String userName)
            throws IOException {
        Outcome<Recovery.Ready> outcome;
        Instant now = clock.instant();
        try {
            outcome = new Recovery(place, keyFile, key, disk, now).run();
        } catch (SQLException e) {
            return Outcome.refused(DatabaseFile.refusal(place.database(), e));
        }
        if (!(outcome instanceof Outcome.Done<Recovery.Ready> done)) {
            return new Outcome.Refused<>(outcome.findings());
        }
        Recovery.Ready ready = done.value();
        StudyStore store = new StudyStore(place, claim, keyFile, key, ready.database(), ready.journal(), disk, now);
        Optional<UserAccount> account = Optional.empty();
        try {
            account = signIn(store, ready, userName);
        } finally {
            if (account.isEmpty()) {
                store.abandon();
            }
        }
        return account.isPresent()
                ? new Outcome.Done<>(new Opened(store, account.get()), ready.findings())
                : Outcome.refused(Finding.error("", "store.signIn.deactivated", userName));
    }

    /** Writes down what was repaired, the sign-ins that failed, and this one; empty when the account may not sign in. */
    private Optional<UserAccount> signIn(StudyStore store, Recovery.Ready ready, String userName) throws IOException {
        Signed by = new Signed(userName, clock.instant(), clock.getZone(), "");
        if (!ready.notes().isEmpty()) {
            store.write(by, change -> {
                ready.notes().forEach(note -> change.note(note.action(), by, note.details()));
                return by;
            });
        }
        FailedSignIns failures = new FailedSignIns(store.place().failedSignIns());
        for (Signed failure : failures.waiting()) {
            if (!store.hasFailedSignIn(failure)) {
                store.write(failure, change -> {
                    change.note(AuditAction.SIGN_IN_FAILED, failure, Map.of());
                    return failure;
                });
            }
        }
        failures.forget(userName);
        Optional<UserAccount> account = store.account(userName);
        if (account.isEmpty() || !account.get().active()) {
            return Optional.empty();
        }
        store.write(by, change -> {
            change.note(AuditAction.SIGN_IN, by, Map.of());
            return by;
        });
        store.seal();
        store.openedBy(account.get(), by);
        return account;
    }

    /**
     * Opens a study for someone who has the recovery key and not the password: sets the password of the account anew, and signs in. For investigators and
     * administrators. Wrong recovery keys are delayed and written down as wrong passwords are.
     *
     * @param recoveryKey as {@link org.leiodesk.store.key.RecoveryKey} reads it
     * @param password the new one
     */
    public Outcome<Opened> recover(
            Path file, String userName, char[] recoveryKey, char[] password, KeySettings settings) {
        StudyPlace place = new StudyPlace(file);
        Optional<Finding> refusal = refusal(place);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        try {
            Outcome<KeyFile> read = KeyFileFormat.read(place.keyFile());
            if (!(read instanceof Outcome.Done<KeyFile> keyFile)) {
                return new Outcome.Refused<>(read.findings());
            }
            if (!keyFile.value().hasRecovery()) {
                return refused("store.recovery.none", place.keyFile());
            }
            Optional<OpenPlaces.Claim> claim = OpenPlaces.claim(place.realPath());
            if (claim.isEmpty()) {
                return refused("store.file.openElsewhere", place.keyFile());
            }
            Outcome<Opened> outcome = byRecovery(place, claim.get(), keyFile.value(), userName, recoveryKey);
            return outcome instanceof Outcome.Done<Opened> done ? withNewPassword(done, password, settings) : outcome;
        } catch (IOException e) {
            throw new LeiodeskException(ErrorCode.FILE_UNREADABLE, "The study cannot be read", e);
        }
    }

    private Outcome<Opened> byRecovery(
            StudyPlace place, OpenPlaces.Claim claim, KeyFile keyFile, String userName, char[] recoveryKey)
            throws IOException {
        FailedSignIns failures = new FailedSignIns(place.failedSignIns());
        Optional<StudyKey> key = Optional.empty();
        Outcome<Opened> outcome = refused("store.recovery.refused", place.keyFile());
        try {
            Duration wait = failures.remaining("", clock.instant(), clock.getZone());
            if (!wait.isZero()) {
                outcome = Outcome.refused(waiting(wait));
                return outcome;
            }
            key = keyFile.unlockByRecovery(recoveryKey);
            Optional<String> account = keyFile.account(userName);
            if (key.isEmpty()) {
                failures.add("", clock.instant(), clock.getZone());
            } else if (!keyFile.isAuthentic(key.get())) {
                outcome = refused("store.file.damaged", place.keyFile());
            } else if (account.isEmpty()) {
                outcome = Outcome.refused(Finding.error("user", "store.recovery.account", userName));
            } else {
                outcome = connect(place, claim, keyFile, key.get(), account.get());
            }
            return outcome;
        } finally {
            if (!(outcome instanceof Outcome.Done<Opened>)) {
                key.ifPresent(StudyKey::close);
                claim.close();
            }
        }
    }

    private Outcome<Opened> withNewPassword(Outcome.Done<Opened> opened, char[] password, KeySettings settings) {
        UserAccount account = opened.value().account();
        StudyStore store = opened.value().store();
        Signed by = new Signed(account.name(), clock.instant(), clock.getZone(), "");
        if (account.role() != Role.INVESTIGATOR && account.role() != Role.ADMINISTRATOR) {
            store.close(by);
            return Outcome.refused(Finding.error("user", "store.recovery.role", account.name()));
        }
        boolean kept = false;
        try {
            store.access().recoverPassword(account.name(), password, settings, by);
            kept = true;
        } finally {
            if (!kept) {
                store.abandon();
            }
        }
        return opened;
    }

    /** In whole seconds, from two minutes on in whole minutes; never less than what is left. */
    static Finding waiting(Duration wait) {
        long seconds = wait.plusNanos(999_999_999).toSeconds();
        return seconds < 2 * 60
                ? Finding.error("", "store.signIn.waitSeconds", seconds)
                : Finding.error("", "store.signIn.waitMinutes", (seconds + 59) / 60);
    }

    private static <T> Outcome<T> refused(String key, Path file) {
        return Outcome.refused(Finding.error("", key, file.toString()));
    }
}
