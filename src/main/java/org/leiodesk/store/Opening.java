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
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.store.key.FailedSignIns;
import org.leiodesk.store.key.KeyFile;
import org.leiodesk.store.key.KeyFileFormat;
import org.leiodesk.store.key.StudyKey;

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
            return Optional.of(Finding.error("", "store.file.missing", name));
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
            return Outcome.refused(OpenedBy.refusal(place, keyFile.fileId(), key, disk.journals()));
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
                outcome = Outcome.refused(OpenedBy.refusal(place, keyFile.fileId(), key, disk.journals()));
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
