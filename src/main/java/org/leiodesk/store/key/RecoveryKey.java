package org.leiodesk.store.key;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;

/**
 * The key for the safe: with it a password can be set anew when it is lost. 30 random letters out of 23, that is 135 bits, in six groups; the sixth letter of each
 * group is computed from the other five and the place of the group, so that a wrong letter, two letters or two groups exchanged are noticed before the key is
 * tried. I, L and O, which look like digits or like one another, do not occur, nor do digits.
 */
public final class RecoveryKey {
    /** Letters that occur; a prime number of them, so that the check letter finds every single error and every exchange of neighbours. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int GROUPS = 6;
    private static final int RANDOM_LETTERS = 5;
    private static final int GROUP = RANDOM_LETTERS + 1;

    private RecoveryKey() {}

    /** A new one, without hyphens; to be wiped by the caller. */
    public static char[] random(SecureRandom random) {
        char[] key = new char[GROUPS * GROUP];
        for (int group = 0; group < GROUPS; group++) {
            for (int i = 0; i < RANDOM_LETTERS; i++) {
                key[group * GROUP + i] = LETTERS.charAt(random.nextInt(LETTERS.length()));
            }
            key[group * GROUP + RANDOM_LETTERS] = check(key, group);
        }
        return key;
    }

    private static char check(char[] key, int group) {
        int sum = group + 1;
        for (int i = 0; i < RANDOM_LETTERS; i++) {
            sum += (i + 2) * LETTERS.indexOf(key[group * GROUP + i]);
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }

    /** As it is printed: the groups with hyphens between them. */
    public static String printed(char[] key) {
        StringBuilder printed = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            printed.append(group == 0 ? "" : "-").append(key, group * GROUP, GROUP);
        }
        return printed.toString();
    }

    /**
     * Reads what a person typed: in any case, with hyphens and blanks anywhere or nowhere.
     *
     * @return the key without hyphens, to be wiped by the caller; refused when letters are too few or too many, or with the first group in which one is wrong
     */
    public static Outcome<char[]> read(char[] typed) {
        String letters = Normalizer.normalize(String.valueOf(typed), Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}_.]", "");
        if (letters.length() != GROUPS * GROUP) {
            return Outcome.refused(Finding.error("key", "store.recovery.length", GROUPS, GROUP, letters.length()));
        }
        char[] key = letters.toCharArray();
        for (int group = 0; group < GROUPS; group++) {
            String part = letters.substring(group * GROUP, (group + 1) * GROUP);
            boolean known = part.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
            if (!known || part.charAt(RANDOM_LETTERS) != check(key, group)) {
                Arrays.fill(key, '\0');
                return Outcome.refused(Finding.error("key", "store.recovery.group", group + 1));
            }
        }
        return Outcome.done(key);
    }
}
