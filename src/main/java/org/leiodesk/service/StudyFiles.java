package org.leiodesk.service;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.service.entry.AccountCheck;
import org.leiodesk.service.entry.PasswordCheck;
import org.leiodesk.store.Creation;
import org.leiodesk.store.Opening;
import org.leiodesk.store.backup.FolderRisk;
import org.leiodesk.store.key.KeySettings;
import org.leiodesk.store.key.RecoveryKey;

/** Creates and opens study files. */
public final class StudyFiles {
    private final Clock clock;
    private final KeySettings keys;

    /** @param clock the only source of the present time; its zone is that of the workstation */
    public StudyFiles(Clock clock) {
        this(clock, KeySettings.STANDARD);
    }

    /** @param keys how dear it is to try a password; anything but the standard is for tests */
    public StudyFiles(Clock clock, KeySettings keys) {
        this.clock = clock;
        this.keys = keys;
    }

    /**
     * Makes an empty study with one account, which is an investigator's, and opens it.
     *
     * @param file where; must not exist, its folder must
     * @param password at least 10 characters; cleared by the caller
     */
    public Outcome<Session> create(Path file, Study study, String userName, String fullName, char[] password) {
        Optional<Finding> refusal = AccountCheck.refusal(userName, fullName, password);
        if (refusal.isEmpty() && study.id().isBlank()) {
            refusal = Optional.of(Finding.error("id", "service.item.blank"));
        }
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        UserAccount account = new UserAccount(userName, fullName, Role.INVESTIGATOR, true);
        Signed by = new Signed(userName, clock.instant(), clock.getZone(), "");
        return map(
                warned(new Creation(keys).create(file, study, account, password, by), file),
                (store, findings) -> new Session(store, account, clock, keys, findings));
    }

    /**
     * Opens a study. Refused, each with its own sentence: no such file, no study file, open elsewhere, unknown user or wrong password (the same
     * sentence), deactivated account, journal and database both damaged. When one of them was repaired from the other, or the folder is no good place for a study, the findings say so.
     */
    public Outcome<Session> open(Path file, String userName, char[] password) {
        return map(
                warned(new Opening(clock).open(file, userName, password), file),
                (opened, findings) -> new Session(opened.store(), opened.account(), clock, keys, findings));
    }

    /**
     * Opens a study with the recovery key, which is typed instead of a password that is lost, and sets the password of an investigator or an administrator anew.
     * Refused, each with its own sentence: a recovery key that is mistyped (with the group), wrong, or not there; an account that may not; a password that is
     * easily guessed; and whatever refuses opening.
     *
     * @param recoveryKey as it was typed; cleared by the caller
     * @param password the new one; cleared by the caller
     */
    public Outcome<Session> recover(Path file, String userName, char[] recoveryKey, char[] password) {
        Outcome<char[]> read = RecoveryKey.read(recoveryKey);
        if (!(read instanceof Outcome.Done<char[]> letters)) {
            return new Outcome.Refused<>(read.findings());
        }
        try {
            Optional<Finding> refusal = PasswordCheck.refusal(userName, "", password);
            return refusal.isPresent()
                    ? Outcome.refused(refusal.get())
                    : map(
                            warned(new Opening(clock).recover(file, userName, letters.value(), password, keys), file),
                            (opened, findings) -> new Session(opened.store(), opened.account(), clock, keys, findings));
        } finally {
            Arrays.fill(letters.value(), '\0');
        }
    }

    /** Says besides what speaks against the folder in which the study lies. */
    private static <T> Outcome<T> warned(Outcome<T> outcome, Path file) {
        if (!(outcome instanceof Outcome.Done<T> done)) {
            return outcome;
        }
        List<Finding> findings = new ArrayList<>(done.findings());
        findings.addAll(FolderRisk.ofStudy(file));
        return new Outcome.Done<>(done.value(), findings);
    }

    private static <A, B> Outcome<B> map(Outcome<A> outcome, BiFunction<A, List<Finding>, B> then) {
        if (outcome instanceof Outcome.Done<A> done) {
            return new Outcome.Done<>(then.apply(done.value(), done.findings()), done.findings());
        }
        return new Outcome.Refused<>(outcome.findings());
    }
}
