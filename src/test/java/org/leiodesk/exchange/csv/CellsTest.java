package org.leiodesk.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text and numbers as cells. */
class CellsTest {
    @ParameterizedTest
    @CsvSource({
        "=1+1, '''=1+1'",
        "+A1, '''+A1'",
        "-A1, '''-A1'",
        "@SUM(A1), '''@SUM(A1)'",
        "-1.5, -1.5",
        "+2, +2",
        "-, '''-'",
        "-1.5.2, '''-1.5.2'",
        "-2+3, '''-2+3'",
        "T01, T01",
        "'''=1+1', '''''=1+1'",
        "'''-1.5', '''-1.5'",
        "' =1+1', ''' =1+1'",
        "\uFF1D1+1, '''\uFF1D1+1'",
        "\uFF0D\uFF11, '''\uFF0D\uFF11'",
        "'', ''"
    })
    void whatASpreadsheetWouldRunGetsAnApostropheAndComesBackWithoutIt(String text, String written) {
        assertThat(SafeCell.of(text)).isEqualTo(written);
        assertThat(SafeCell.original(written)).isEqualTo(text);
    }

    @Test
    void tabsAndCarriageReturnsAtTheStartAreMadeHarmless() {
        assertThat(SafeCell.of("\t=1")).isEqualTo("'\t=1");
        assertThat(SafeCell.of("\r=1")).isEqualTo("'\r=1");
        assertThat(SafeCell.of("\n=1")).isEqualTo("'\n=1");
        assertThat(SafeCell.of("\0=1")).isEqualTo("'\0=1");
        assertThat(SafeCell.original("'quoted'")).isEqualTo("'quoted'");
    }

    @Test
    void everyTextComesBackAndNoneIsRun() {
        String letters = "='+-@ \t\r\n\"1.5a\uFF1D\u3000";
        Random random = new Random(23);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(7); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String written = SafeCell.of(text.toString());
            assertThat(SafeCell.original(written)).isEqualTo(text.toString());
            assertThat(written).doesNotMatch("(?s)[ \\u3000]*[=@\\p{Cntrl}\uFF1D].*");
            assertThat(written).doesNotMatch("(?s)[ \\u3000]*[+-](?![0-9]*[.]?[0-9]*$).*");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "83, 83",
        "27.3, 27.3",
        "-4.5, -4.5",
        "0.1, 0.1",
        "1e-5, 0.000010",
        "0, 0",
        "-0.0, 0",
        "1e20, 100000000000000000000"
    })
    void numbersHaveNoExponent(double value, String digits) {
        assertThat(new java.math.BigDecimal(Decimals.plain(value))).isEqualByComparingTo(digits);
        assertThat(Decimals.plain(value)).doesNotContain("E");
    }

    @Test
    void theDigitsGiveTheSameDoubleBack() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(12) - 6);
            assertThat(Double.parseDouble(Decimals.plain(value))).isEqualTo(value);
        }
    }

    @Test
    void numbersAreReadAndAbsurdOnesAreNot() {
        assertThat(Decimals.parse("12.50"))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("12.5"));
        assertThat(Decimals.parse("1e2")).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("100"));
        assertThat(Decimals.parse("1e999999999")).isEmpty();
        assertThat(Decimals.parse("1".repeat(41))).isEmpty();
        assertThat(Decimals.parse("12,5")).isEmpty();
        assertThat(Decimals.parse("NaN")).isEmpty();
        assertThat(Decimals.parse("")).isEmpty();
        assertThat(Decimals.parseCount("3.0")).contains(3);
        assertThat(Decimals.parseCount("-3")).isEmpty();
        assertThat(Decimals.parseCount("3.5")).isEmpty();
        assertThat(Decimals.parseCount("9999999999")).isEmpty();
    }
}
