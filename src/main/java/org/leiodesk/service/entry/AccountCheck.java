package org.leiodesk.service.entry;

import java.util.Optional;
import org.leiodesk.base.Finding;

/** What an account needs: a name that can be typed, a person's name, a password that is not easily guessed. */
public final class AccountCheck {
    private static final int MOST_NAME = 40;

    private AccountCheck() {}

    public static Optional<Finding> refusal(String name, String fullName, char[] password) {
        if (name.isBlank()
                || !name.equals(name.strip())
                || name.length() > MOST_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(Finding.error("name", "service.account.name", MOST_NAME));
        }
        if (fullName.isBlank()) {
            return Optional.of(Finding.error("fullName", "service.item.blank"));
        }
        return PasswordCheck.refusal(name, fullName, password);
    }
}
