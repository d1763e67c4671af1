package org.leiodesk.store;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.store.audit.Change;
import org.leiodesk.store.audit.Versioned;
import org.leiodesk.store.key.FailedSignIns;
import org.leiodesk.store.key.KeyFile;
import org.leiodesk.store.key.KeyFileFormat;
import org.leiodesk.store.key.KeySettings;
import org.leiodesk.store.key.Seal;
import org.leiodesk.store.key.StudyKey;
import org.leiodesk.store.record.Records;

/** Who may open an open study, and with which password: its key file, and the accounts that go with it. The key file is guarded by the study. */
public final class StudyAccess {
    private final StudyStore store;
    private final StudyKey key;
    private KeyFile keyFile;

    /** @param key that of the study; closed with it */
    StudyAccess(StudyStore store, KeyFile keyFile, StudyKey key) {
        this.store = store;
        this.keyFile = keyFile;
        this.key = key;
    }

    /** The account of a name exactly as it was made. */
    static Optional<UserAccount> account(Database database, String name) {
        return database.read(Records.ACCOUNT::all).stream()
                .map(Versioned::value)
                .filter(account -> account.name().equals(name))
                .findFirst();
    }

    /** The key file as it now is. */
    KeyFile keyFile() {
        synchronized (store) {
            return keyFile;
        }
    }

    /** Seals in the key file where the journal stands. */
    void seal(Seal seal) {
        synchronized (store) {
            replaceKeyFile(keyFile.withSeal(seal, key));
        }
    }

    /** Whether another person chose the password of this account, so that it must be changed. */
    public boolean mustChangePassword(String name) {
        return keyFile().isProvisional(name);
    }

    /** Whether this is the password of the account; as slow as a sign-in. */
    public boolean isPassword(String name, char[] password) {
        Optional<StudyKey> opened = keyFile().unlock(name, password);
        opened.ifPresent(StudyKey::close);
        return opened.isPresent();
    }

    /** Unlocks the window by the password of the person signed in, and writes it down. */
    public Outcome<UserAccount> unlock(UserAccount account, char[] password, Signed by) {
        Optional<Finding> refusal = tryPassword(account, password, by, Finding.error("", "store.unlock.refused"));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        store.note(AuditAction.UNLOCK, by);
        return Outcome.done(account);
    }

    /**
     * Tries the password of the person signed in. A failure is written down; after wrong passwords none is tried for a while, as at a sign-in.
     *
     * @param wrong what is said of a wrong password
     * @return why it is refused; empty when it is right
     */
    public Optional<Finding> tryPassword(UserAccount account, char[] password, Signed by, Finding wrong) {
        FailedSignIns failures = new FailedSignIns(store.place().failedSignIns());
        try {
            Duration wait = failures.remaining(account.name(), by.at(), by.zone());
            if (!wait.isZero()) {
                return Optional.of(Opening.waiting(wait));
            }
            if (!isPassword(account.name(), password)) {
                failures.add(account.name(), by.at(), by.zone());
                store.note(AuditAction.SIGN_IN_FAILED, by);
                return Optional.of(wrong);
            }
            failures.forget(account.name());
            return Optional.empty();
        } catch (IOException e) {
            throw new LeiodeskException(ErrorCode.FILE_UNWRITABLE, "The failed sign-ins cannot be kept", e);
        }
    }

    /** Adds an account that can open the study; its password must be changed at the first sign-in. */
    public UserAccount addAccount(UserAccount account, char[] password, KeySettings settings, Signed by) {
        return changeKeys(
                        file -> file.withPassword(account.name(), password, true, settings, key),
                        by,
                        change -> change.create(Records.ACCOUNT, new Versioned<>(account, 0)))
                .value();
    }

    /** Gives an account another password, chosen by its own person. */
    public void changePassword(String name, char[] password, KeySettings settings, Signed by) {
        changeKeys(file -> file.withPassword(name, password, false, settings, key), by, change -> {
            change.note(AuditAction.PASSWORD_CHANGED, by, Map.of("accountName", name));
            return by;
        });
    }

    /** Gives an account another password, chosen by another person: it must be changed at the next sign-in. */
    public void resetPassword(String name, char[] password, KeySettings settings, Signed by) {
        changeKeys(file -> file.withPassword(name, password, true, settings, key), by, change -> {
            change.note(AuditAction.PASSWORD_RESET, by, Map.of("accountName", name));
            return by;
        });
    }

    /** Whether there is a recovery key. */
    public boolean hasRecoveryKey() {
        return keyFile().hasRecovery();
    }

    /** Makes a key the recovery key of the study; the one before opens nothing any more. */
    public void setRecoveryKey(char[] recoveryKey, KeySettings settings, Signed by) {
        changeKeys(file -> file.withRecovery(recoveryKey, settings, key), by, change -> {
            change.note(AuditAction.RECOVERY_KEY_MADE, by, Map.of());
            return by;
        });
    }

    /** Gives an account another password, chosen by its own person, who had the recovery key instead of the old one. */
    void recoverPassword(String name, char[] password, KeySettings settings, Signed by) {
        changeKeys(file -> file.withPassword(name, password, false, settings, key), by, change -> {
            change.note(AuditAction.PASSWORD_RECOVERED, by, Map.of("accountName", name));
            return by;
        });
    }

    /** Deactivates an account: its password opens nothing any more. */
    public UserAccount deactivate(String name, Signed by) {
        return changeKeys(file -> file.withoutAccount(name, key), by, change -> setActive(change, name, false));
    }

    /** Activates an account again under a new password, which must be changed at the next sign-in. */
    public UserAccount reactivate(String name, char[] password, KeySettings settings, Signed by) {
        return changeKeys(
                file -> file.withPassword(name, password, true, settings, key),
                by,
                change -> setActive(change, name, true));
    }

    private static UserAccount setActive(Change change, String name, boolean active) {
        Versioned<UserAccount> stored = change.all(Records.ACCOUNT).stream()
                .filter(account -> account.value().name().equals(name))
                .findFirst()
                .orElseThrow();
        return change.amend(Records.ACCOUNT, new Versioned<>(stored.value().withActive(active), stored.version()))
                .value();
    }

    /** Changes the key file and writes down why. The key file is written first; when the change cannot be saved it is put back. */
    private <T> T changeKeys(UnaryOperator<KeyFile> keys, Signed by, Function<Change, T> work) {
        synchronized (store) {
            KeyFile before = keyFile;
            replaceKeyFile(keys.apply(before));
            try {
                return store.write(by, work);
            } catch (RuntimeException e) {
                replaceKeyFile(before);
                throw e;
            }
        }
    }

    private void replaceKeyFile(KeyFile changed) {
        try {
            KeyFileFormat.write(store.place().keyFile(), changed);
            keyFile = changed;
        } catch (IOException e) {
            throw new LeiodeskException(ErrorCode.FILE_UNWRITABLE, "The key file cannot be written", e);
        }
    }
}
