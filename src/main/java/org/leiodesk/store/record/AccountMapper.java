package org.leiodesk.store.record;

import static org.leiodesk.store.jooq.Tables.ACCOUNT;

import org.jooq.Record;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.store.audit.RecordMapper;
import org.leiodesk.store.audit.Versioned;

/** Accounts, one row each; what opens the study with their passwords lies in the key file. */
final class AccountMapper extends RecordMapper<Versioned<UserAccount>> {
    AccountMapper() {
        super("ACCOUNT", ACCOUNT.VERSION, ACCOUNT.ACCOUNT_NAME);
    }

    @Override
    protected void write(Versioned<UserAccount> stored, Record row) {
        UserAccount value = stored.value();
        row.set(ACCOUNT.ACCOUNT_NAME, value.name());
        row.set(ACCOUNT.FULL_NAME, value.fullName());
        row.set(ACCOUNT.ROLE, value.role().name());
        row.set(ACCOUNT.ACTIVE, value.active());
        row.set(ACCOUNT.VERSION, stored.version());
    }

    @Override
    public Versioned<UserAccount> read(Record row) {
        UserAccount value = new UserAccount(
                row.get(ACCOUNT.ACCOUNT_NAME),
                row.get(ACCOUNT.FULL_NAME),
                Role.valueOf(row.get(ACCOUNT.ROLE)),
                row.get(ACCOUNT.ACTIVE));
        return new Versioned<>(value, row.get(ACCOUNT.VERSION));
    }
}
