package org.leiodesk.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {
    @Test
    void linesBreakBetweenWordsAndNotAtTheHyphenOfANumber() {
        assertThat(Paragraph.lines("No bar: S-001, S-002, S-003", 12, String::length))
                .containsExactly("No bar:", "S-001,", "S-002, S-003");
    }

    @Test
    void chineseBreaksBetweenCharactersAndNeverBeforeAComma() {
        assertThat(Paragraph.lines("受试者，由增大", 3, String::length)).containsExactly("受试", "者，由", "增大");
    }

    @Test
    void wordThatIsTooLongAloneIsBrokenAnywhere() {
        assertThat(Paragraph.lines("ab abcdefgh ij", 4, String::length)).containsExactly("ab", "abcd", "efgh", "ij");
    }

    @Test
    void emptyTextHasNoLines() {
        assertThat(Paragraph.lines("", 4, String::length)).isEmpty();
    }

    @Test
    void numberStaysWithItsPercentSignAndItsSignOfComparison() {
        assertThat(Paragraph.lines("rate is 95 % of n = 32", 10, String::length))
                .containsExactly("rate is", "95 % of", "n = 32");
    }
}
