package org.leiodesk.service.entry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leiodesk.base.Finding;

/**
 * What a password must not be. In this order:
 *
 * <ol>
 *   <li>shorter than 10 characters;
 *   <li>among those that many people have chosen, in whatever case;
 *   <li>one part over and over again, or made of fewer than 5 pieces when neighbours of the alphabet, of the digits or of a row of the keyboard, in either
 *       direction, and one character repeated count as one piece from 3 characters on;
 *   <li>the name of the account or of its person with fewer than 8 characters besides.
 * </ol>
 */
public final class PasswordCheck {
    /** Characters that a password has at the least. */
    public static final int LEAST = 10;

    private static final int LEAST_PIECES = 5;
    private static final int LEAST_RUN = 3;
    private static final int LEAST_BESIDE_NAME = 8;
    private static final List<String> ROWS =
            List.of("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "!@#$%^&*()");
    private static final String WELL_KNOWN = "/org/leiodesk/service/well-known-passwords.txt";

    private PasswordCheck() {}

    /** The first of the sentences that a password breaks; its place is {@code password}. */
    public static Optional<Finding> refusal(String name, String fullName, char[] password) {
        String typed = String.valueOf(password);
        String lower = typed.toLowerCase(Locale.ROOT);
        if (typed.codePointCount(0, typed.length()) < LEAST) {
            return refused("service.account.password", LEAST);
        }
        if (WellKnown.ALL.contains(lower)) {
            return refused("service.password.wellKnown");
        }
        if (isRepeated(lower) || pieces(lower) < LEAST_PIECES) {
            return refused("service.password.pattern");
        }
        return isMadeOf(lower, name) || isMadeOf(lower, fullName) ? refused("service.password.name") : Optional.empty();
    }

    private static Optional<Finding> refused(String key, Object... args) {
        return Optional.of(Finding.error("password", key, args));
    }

    private static boolean isRepeated(String text) {
        for (int part = 1; part <= text.length() / 2; part++) {
            if (text.startsWith(text.substring(part))) {
                return true;
            }
        }
        return false;
    }

    private static int pieces(String text) {
        int pieces = 0;
        int at = 0;
        while (at < text.length()) {
            int run = Math.max(run(text, at, 0), Math.max(run(text, at, 1), run(text, at, -1)));
            at += run >= LEAST_RUN ? run : 1;
            pieces++;
        }
        return pieces;
    }

    /** How many characters from here follow one another in one direction of a row; 0 for the same character again. */
    private static int run(String text, int from, int direction) {
        int end = from + 1;
        while (end < text.length() && follows(text.charAt(end - 1), text.charAt(end), direction)) {
            end++;
        }
        return end - from;
    }

    private static boolean follows(char one, char next, int direction) {
        return direction == 0
                ? one == next
                : ROWS.stream().anyMatch(row -> row.contains(direction > 0 ? "" + one + next : "" + next + one));
    }

    private static boolean isMadeOf(String lower, String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace(" ", "");
        String rest = plain.isEmpty() ? lower : lower.replace(" ", "").replace(plain, "");
        return rest.length() < lower.replace(" ", "").length() && rest.length() < LEAST_BESIDE_NAME;
    }

    /** Read when the first password is checked. */
    private static final class WellKnown {
        static final Set<String> ALL = read();

        private static Set<String> read() {
            try (InputStream in = Objects.requireNonNull(PasswordCheck.class.getResourceAsStream(WELL_KNOWN));
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return lines.lines().collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException("A resource of the program cannot be read", e);
            }
        }
    }
}
