package org.leiodesk.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CellCacheTest {
    private static final String LETTERS = "ab01 \u0000\u00ff\u00a0\u3000'=-平";

    /** 200,000 cells, most of which come again; texts of 8, 15 and 16 letters, where the way of keeping them changes, among them. */
    @Test
    void whateverWasReadBeforeACellIsItsTextWithoutWhiteSpace() {
        Random random = new Random(17);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            cells.add(cell(random));
        }
        CellCache cache = new CellCache();
        for (int i = 0; i < 200_000; i++) {
            String cell = cells.get(random.nextInt(cells.size()));
            String before = "x".repeat(random.nextInt(3));
            char[] buffer = (before + cell + "y").toCharArray();
            assertThat(cache.text(buffer, before.length(), cell.length())).isEqualTo(expected(cell));
        }
    }

    @Test
    void theSameTextOfAnyLengthIsOneObject() {
        for (int length = 1; length <= 24; length++) {
            CellCache cache = new CellCache();
            char[] buffer = "GENERATED-S000001-ABCDEFG".toCharArray();
            String first = cache.text(buffer, 0, length);
            assertThat(cache.text(buffer.clone(), 0, length)).isSameAs(first).hasSize(length);
        }
    }

    /** Beginnings and ends that differ by one letter, at every place. */
    @Test
    void textsThatDifferInOneLetterAreNotTakenForEachOther() {
        CellCache cache = new CellCache();
        for (int length = 1; length <= 20; length++) {
            for (int place = 0; place < length; place++) {
                char[] letters = "k".repeat(length).toCharArray();
                cache.text(letters, 0, length);
                letters[place] = 'l';
                assertThat(cache.text(letters, 0, length)).isEqualTo(new String(letters));
            }
        }
    }

    @Test
    void aZeroInsideATextIsALetterLikeOthers() {
        for (int before = 1; before <= 12; before++) {
            CellCache cache = new CellCache();
            for (int zeros = 0; zeros <= 3; zeros++) {
                String text = "k".repeat(before) + "\u0000".repeat(zeros) + "k";
                assertThat(cache.text(text.toCharArray(), 0, text.length())).isEqualTo(text);
            }
        }
    }

    private static String cell(Random random) {
        int length = random.nextInt(20);
        int letters = 1 + random.nextInt(LETTERS.length());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(letters)));
        }
        return text.toString();
    }

    private static String expected(String cell) {
        return SafeCell.original(cell.replaceAll("^[\\x00-\\x20\\u00a0\\u3000]+|[\\x00-\\x20\\u00a0\\u3000]+$", ""));
    }
}
