package org.leiodesk.store.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;

class RecoveryKeyTest {
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ";

    /** Group 1 of AAAAA: 1 + 0 = 1, B. Group 2 of BBBBB: 2 + (2+3+4+5+6) = 22, Z. Group 3 of ZZZZZ: 3 + 22 x 20 = 443 = 19 x 23 + 6, G. */
    private static final String KEY = "AAAAAB-BBBBBZ-ZZZZZG-AAAAAE-AAAAAF-AAAAAG";

    private static Outcome<char[]> read(String typed) {
        return RecoveryKey.read(typed.toCharArray());
    }

    private static String letters(Outcome<char[]> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return String.valueOf(((Outcome.Done<char[]>) outcome).value());
    }

    @Test
    void theCheckLetterIsThatOfTheCalculationByHand() {
        assertThat(letters(read(KEY))).isEqualTo(KEY.replace("-", ""));
    }

    @Test
    void caseHyphensAndBlanksDoNotMatter() {
        String expected = KEY.replace("-", "");
        for (String typed : List.of(
                KEY.toLowerCase(Locale.ROOT),
                expected,
                " " + KEY.replace("-", " - ") + "\n",
                KEY.replace('-', '\u2013'),
                "\uFF21" + KEY.substring(1))) {
            assertThat(letters(read(typed))).as(typed).isEqualTo(expected);
        }
    }

    @Test
    void everySingleWrongLetterIsNoticedAndItsGroupNamed() {
        char[] key = RecoveryKey.random(new SecureRandom());
        for (int place = 0; place < key.length; place++) {
            for (char other : LETTERS.toCharArray()) {
                if (other != key[place]) {
                    char[] wrong = key.clone();
                    wrong[place] = other;
                    assertThat(RecoveryKey.read(wrong))
                            .as("%s at %d", other, place)
                            .isEqualTo(Outcome.refused(Finding.error("key", "store.recovery.group", place / 6 + 1)));
                }
            }
        }
    }

    @Test
    void exchangedNeighboursAndExchangedGroupsAreNoticed() {
        char[] key = RecoveryKey.random(new SecureRandom());
        for (int place = 0; place + 1 < key.length; place++) {
            if (key[place] != key[place + 1] && place % 6 != 5) {
                char[] wrong = key.clone();
                wrong[place] = key[place + 1];
                wrong[place + 1] = key[place];
                assertThat(RecoveryKey.read(wrong)).as("at %d", place).isInstanceOf(Outcome.Refused.class);
            }
        }
        String printed = RecoveryKey.printed(key);
        String exchanged = printed.substring(7, 14) + printed.substring(0, 7) + printed.substring(14);
        if (!exchanged.equals(printed)) {
            assertThat(read(exchanged)).isEqualTo(Outcome.refused(Finding.error("key", "store.recovery.group", 1)));
        }
    }

    @Test
    void lettersThatDoNotOccurAndAWrongNumberOfThemAreRefused() {
        assertThat(read(KEY.replace("ZZZZZG", "ZZOZZG")))
                .isEqualTo(Outcome.refused(Finding.error("key", "store.recovery.group", 3)));
        assertThat(read(KEY.replace("AAAAAG", "AAAA1G")))
                .isEqualTo(Outcome.refused(Finding.error("key", "store.recovery.group", 6)));
        assertThat(read("ABC")).isEqualTo(Outcome.refused(Finding.error("key", "store.recovery.length", 6, 6, 3)));
        assertThat(read("")).isEqualTo(Outcome.refused(Finding.error("key", "store.recovery.length", 6, 6, 0)));
    }

    @Test
    void aThousandKeysDifferAndUseEveryLetter() {
        Set<String> keys = new HashSet<>();
        Set<Character> used = new HashSet<>();
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < 1000; i++) {
            char[] key = RecoveryKey.random(random);
            keys.add(String.valueOf(key));
            for (char letter : key) {
                used.add(letter);
            }
            assertThat(RecoveryKey.read(key)).isInstanceOf(Outcome.Done.class);
        }
        assertThat(keys).hasSize(1000);
        assertThat(used).hasSize(LETTERS.length());
    }
}
