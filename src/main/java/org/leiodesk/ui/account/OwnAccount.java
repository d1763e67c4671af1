package org.leiodesk.ui.account;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.UserAccount;

/**
 * What the person signed in does with the own account. All are called in the background; passwords are cleared by the caller.
 *
 * @param account who is signed in
 * @param mustChange whether another person chose the password, so that it must be changed before anything else
 * @param lock writes down that the window was locked
 * @param unlock tries the password, and writes down that the window was unlocked
 * @param changePassword takes the old password and the new one
 */
public record OwnAccount(
        UserAccount account,
        boolean mustChange,
        Runnable lock,
        Function<char[], Outcome<UserAccount>> unlock,
        BiFunction<char[], char[], Outcome<UserAccount>> changePassword) {}
