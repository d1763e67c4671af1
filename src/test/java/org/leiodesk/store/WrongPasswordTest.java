package org.leiodesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.Study;
import org.leiodesk.store.key.KeySettings;

/** Wrong passwords against one study, near misses all: none opens it, and the right one still does. Each is tried as if it were the first. */
class WrongPasswordTest {
    private static final String PASSWORD = "Ångström 平滑肌 café n° 7";
    private static final KeySettings QUICK = new KeySettings(64, 1, 1);

    @TempDir
    private Path folder;

    @Test
    void noneOfAHundredWrongPasswordsOpens() throws IOException {
        attack(HarnessStudy.rounds("passwords.short", 100), 7, "wrong passwords short");
    }

    @Test
    @Tag("harness")
    void noneOfAThousandWrongPasswordsOpens() throws IOException {
        attack(HarnessStudy.rounds("passwords", 1000), 1, "wrong passwords");
    }

    private void attack(int rounds, long seed, String name) throws IOException {
        Path file = folder.resolve("trial.leiodesk");
        char[] right = PASSWORD.toCharArray();
        ((Outcome.Done<StudyStore>)
                        new Creation(QUICK).create(file, Study.leiomyosarcoma(), Stores.ACCOUNT, right, Stores.FIRST))
                .value()
                .close(Stores.FIRST);
        Opening opening = new Opening(Clock.fixed(Stores.FIRST.at(), ZoneId.of("Asia/Shanghai")));
        Map<String, Integer> tried = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            Random random = HarnessStudy.random(seed, round);
            Way way = Way.values()[round % Way.values().length];
            String wrong = way.miss(PASSWORD, random);
            assertThat(wrong).as("round " + round + ", " + way).isNotEqualTo(PASSWORD);
            assertThat(opening.open(file, Stores.ACCOUNT.name(), wrong.toCharArray()))
                    .as("round " + round + ", " + way)
                    .isEqualTo(Outcome.refused(Finding.error("", "store.signIn.refused", file.toString())));
            Files.delete(new StudyPlace(file).failedSignIns());
            tried.merge(way + ": refused", 1, Integer::sum);
        }
        Opening.Opened opened =
                ((Outcome.Done<Opening.Opened>) opening.open(file, Stores.ACCOUNT.name(), right)).value();
        opened.store().close(Stores.FIRST);
        Reported.say(name, rounds, tried);
    }

    /** How a wrong password misses the right one. */
    private enum Way {
        CASE,
        A_CHARACTER_MORE,
        A_CHARACTER_LESS,
        ANOTHER_CHARACTER,
        TWO_CHANGED_ABOUT,
        UNICODE_FORM,
        A_SPACE,
        A_LOOK_ALIKE,
        TWICE,
        SOMETHING_ELSE;

        String miss(String password, Random random) {
            StringBuilder text = new StringBuilder(password);
            int at = random.nextInt(text.length());
            char other = (char) ('!' + random.nextInt(90));
            return switch (this) {
                case CASE -> otherCase(text, at);
                case A_CHARACTER_MORE -> text.insert(at, other).toString();
                case A_CHARACTER_LESS -> text.deleteCharAt(at).toString();
                case ANOTHER_CHARACTER -> {
                    text.setCharAt(at, (char) (text.charAt(at) ^ (1 + random.nextInt(15))));
                    yield text.toString();
                }
                case TWO_CHANGED_ABOUT -> {
                    int first = Math.min(at, text.length() - 2);
                    yield text.insert(first, text.charAt(first + 1))
                            .deleteCharAt(first + 2)
                            .toString();
                }
                case UNICODE_FORM ->
                    Normalizer.normalize(password, random.nextBoolean() ? Normalizer.Form.NFD : Normalizer.Form.NFKD);
                case A_SPACE -> random.nextBoolean() ? password + " " : " " + password;
                case A_LOOK_ALIKE ->
                    password.replace(random.nextBoolean() ? 'a' : 'r', random.nextBoolean() ? '\u0430' : '\u0433');
                case TWICE -> password + password;
                case SOMETHING_ELSE ->
                    random.ints(random.nextInt(40), '!', '~')
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            .toString();
            };
        }

        private static String otherCase(StringBuilder text, int from) {
            for (int i = 0; i < text.length(); i++) {
                int at = (from + i) % text.length();
                char here = text.charAt(at);
                char changed = Character.isUpperCase(here) ? Character.toLowerCase(here) : Character.toUpperCase(here);
                if (changed != here) {
                    text.setCharAt(at, changed);
                    return text.toString();
                }
            }
            throw new IllegalStateException("A password without letters");
        }
    }
}
