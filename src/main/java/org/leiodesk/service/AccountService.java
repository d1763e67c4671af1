package org.leiodesk.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.service.entry.AccountCheck;
import org.leiodesk.service.entry.PasswordCheck;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.store.StudyAccess;
import org.leiodesk.store.key.KeySettings;

/**
 * The accounts of the study. Administrators keep them; as long as no administrator is active, investigators do. Everyone changes the own password. Passwords
 * are cleared by the caller; what they must not be says {@link PasswordCheck}.
 */
public final class AccountService {
    private final Recorder recorder;
    private final KeySettings settings;

    AccountService(Recorder recorder, KeySettings settings) {
        this.recorder = recorder;
        this.settings = settings;
    }

    public List<UserAccount> all() {
        return recorder.store().accounts();
    }

    /** When each account signed in last, by user name. */
    public Map<String, Signed> lastSignIns() {
        Map<String, Signed> last = new HashMap<>();
        for (AuditEntry entry : recorder.store().audit()) {
            if (entry.action() == AuditAction.SIGN_IN) {
                last.putIfAbsent(entry.by().user(), entry.by());
            }
        }
        return last;
    }

    /** Whether the person signed in keeps the accounts. */
    public boolean mayKeep() {
        return recorder.account().role() == keeper(all());
    }

    /** Whether another person chose the password with which this one signed in: nothing is saved until it is changed. */
    public boolean mustChangePassword() {
        return recorder.mustChangePassword();
    }

    /** Adds an account; its password must be changed at the first sign-in. */
    public Outcome<UserAccount> add(UserAccount account, char[] password) {
        Optional<Finding> refusal = refusal()
                .or(() -> AccountCheck.refusal(account.name(), account.fullName(), password))
                .or(() -> find(account.name())
                        .map(taken -> Finding.error("name", "service.account.taken", account.name())));
        return refusal.<Outcome<UserAccount>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(recorder.store()
                        .access()
                        .addAccount(account.withActive(true), password, settings, recorder.sign(""))));
    }

    /**
     * Deactivates an account, which stays in the study with all that it signed; its password opens nothing any more. Refused for the last one that could keep
     * the accounts, and for the own.
     *
     * @param reason not blank
     */
    public Outcome<UserAccount> deactivate(String name, String reason) {
        return keep(name, true, reason, account -> {
            long others = all().stream()
                    .filter(other ->
                            other.active() && other.role() == recorder.account().role() && !other.equals(account))
                    .count();
            if (account.role() == recorder.account().role() && others == 0) {
                return Outcome.refused(Finding.error("", "service.account.last"));
            }
            if (account.name().equals(recorder.account().name())) {
                return Outcome.refused(Finding.error("", "service.account.own"));
            }
            return Outcome.done(recorder.store().access().deactivate(account.name(), recorder.sign(reason)));
        });
    }

    /**
     * Activates an account again, with a new password that must be changed at the next sign-in.
     *
     * @param reason not blank
     */
    public Outcome<UserAccount> reactivate(String name, char[] password, String reason) {
        return keep(
                name,
                false,
                reason,
                account -> checked(
                        account,
                        password,
                        () -> recorder.store()
                                .access()
                                .reactivate(account.name(), password, settings, recorder.sign(reason))));
    }

    /**
     * Gives an active account of another person a new password, which must be changed at the next sign-in.
     *
     * @param reason not blank
     */
    public Outcome<UserAccount> resetPassword(String name, char[] password, String reason) {
        return keep(name, true, reason, account -> {
            if (account.name().equals(recorder.account().name())) {
                return Outcome.refused(Finding.error("", "service.account.ownPassword"));
            }
            return checked(account, password, () -> {
                recorder.store().access().resetPassword(account.name(), password, settings, recorder.sign(reason));
                return account;
            });
        });
    }

    /**
     * Changes the password of the person signed in. A wrong old password counts as a failed sign-in.
     *
     * @param old the password until now
     */
    public Outcome<UserAccount> changePassword(char[] old, char[] password) {
        UserAccount mine = recorder.account();
        StudyAccess access = recorder.store().access();
        Optional<Finding> refusal =
                access.tryPassword(mine, old, recorder.sign(""), Finding.error("old", "service.password.oldWrong"));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (access.isPassword(mine.name(), password)) {
            return Outcome.refused(Finding.error("password", "service.password.same"));
        }
        return checked(mine, password, () -> {
            access.changePassword(mine.name(), password, settings, recorder.sign(""));
            return mine;
        });
    }

    private Outcome<UserAccount> keep(
            String name, boolean active, String reason, Function<UserAccount, Outcome<UserAccount>> work) {
        Optional<UserAccount> account = find(name);
        Optional<Finding> refusal = refusal();
        if (refusal.isEmpty() && (account.isEmpty() || account.get().active() != active)) {
            refusal = Optional.of(
                    Finding.error("name", active ? "service.account.notActive" : "service.account.notInactive", name));
        }
        if (refusal.isEmpty() && reason.isBlank()) {
            refusal = Optional.of(Finding.error("reason", "service.reason.needed"));
        }
        return refusal.isPresent() ? Outcome.refused(refusal.get()) : work.apply(account.orElseThrow());
    }

    private Optional<Finding> refusal() {
        if (!mayKeep()) {
            return Optional.of(Finding.error("", "service.role.administrator"));
        }
        return recorder.mustChangePassword()
                ? Optional.of(Finding.error("", "service.account.changeFirst"))
                : Optional.empty();
    }

    private static Outcome<UserAccount> checked(UserAccount account, char[] password, Supplier<UserAccount> work) {
        return PasswordCheck.refusal(account.name(), account.fullName(), password)
                .<Outcome<UserAccount>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(work.get()));
    }

    private static Role keeper(List<UserAccount> accounts) {
        boolean administrated =
                accounts.stream().anyMatch(other -> other.active() && other.role() == Role.ADMINISTRATOR);
        return administrated ? Role.ADMINISTRATOR : Role.INVESTIGATOR;
    }

    private Optional<UserAccount> find(String name) {
        return all().stream()
                .filter(other -> other.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
