package org.leiodesk.ui.account;

import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.study.UserAccount;

/**
 * A line of the list of accounts.
 *
 * @param lastSignIn null when never signed in
 */
public record AccountRow(UserAccount account, @Nullable Signed lastSignIn) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** When this account signed in last, by the clock of the workstation; null when never. */
    @Nullable
    String moment() {
        return lastSignIn == null ? null : MOMENT.format(lastSignIn.at().atZone(lastSignIn.zone()));
    }
}
