package org.leiodesk.ui.account;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.UserAccount;

/**
 * What is done with the accounts of the study. All are called in the background; passwords are cleared by the caller.
 *
 * @param all reads the accounts
 * @param add takes the account and its first password
 * @param deactivate takes the user name and the reason
 * @param reactivate takes the user name, a new password and the reason
 * @param reset takes the user name, a new password and the reason
 */
public record AccountDoors(
        Callable<List<AccountRow>> all,
        BiFunction<UserAccount, char[], Outcome<UserAccount>> add,
        BiFunction<String, String, Outcome<UserAccount>> deactivate,
        WithPassword reactivate,
        WithPassword reset) {
    /** Does something with an account that gives it a new password. */
    @FunctionalInterface
    public interface WithPassword {
        Outcome<UserAccount> apply(String name, char[] password, String reason);
    }
}
