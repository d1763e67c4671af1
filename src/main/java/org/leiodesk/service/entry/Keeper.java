package org.leiodesk.service.entry;

import java.util.List;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.UserAccount;

/** Who keeps accounts and backups: administrators; as long as no administrator is active, investigators. */
public final class Keeper {
    private Keeper() {}

    /** The role that keeps them in a study with these accounts. */
    public static Role of(List<UserAccount> accounts) {
        boolean administrated =
                accounts.stream().anyMatch(other -> other.active() && other.role() == Role.ADMINISTRATOR);
        return administrated ? Role.ADMINISTRATOR : Role.INVESTIGATOR;
    }
}
