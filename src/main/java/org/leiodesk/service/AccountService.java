package org.leiodesk.service;

import java.util.List;
import java.util.Optional;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.service.entry.AccountCheck;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.store.key.KeySettings;

/** The accounts of the study. */
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

    /**
     * Adds an account. Administrators only; as long as the study has none, an investigator may.
     *
     * @param password at least 10 characters; cleared by the caller
     */
    public Outcome<UserAccount> add(UserAccount account, char[] password) {
        List<UserAccount> present = all();
        Role mine = recorder.account().role();
        boolean administrated =
                present.stream().anyMatch(other -> other.active() && other.role() == Role.ADMINISTRATOR);
        if (mine != Role.ADMINISTRATOR && (administrated || mine != Role.INVESTIGATOR)) {
            return Outcome.refused(Finding.error("", "service.role.administrator"));
        }
        Optional<Finding> refusal = AccountCheck.refusal(account.name(), account.fullName(), password);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (present.stream().anyMatch(other -> other.name().equalsIgnoreCase(account.name()))) {
            return Outcome.refused(Finding.error("name", "service.account.taken", account.name()));
        }
        return Outcome.done(recorder.store().addAccount(account, password, settings, recorder.sign("")));
    }
}
