package org.leiodesk.store;

import java.util.Optional;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.store.audit.Versioned;
import org.leiodesk.store.record.Records;

/** Finds accounts in a database. */
final class Accounts {
    private Accounts() {}

    /** The account of a name exactly as it was made. */
    static Optional<UserAccount> of(Database database, String name) {
        return database.read(Records.ACCOUNT::all).stream()
                .map(Versioned::value)
                .filter(account -> account.name().equals(name))
                .findFirst();
    }
}
