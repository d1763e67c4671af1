package org.leiodesk.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cells as they stand in a file. */
class CsvRowsTest {
    private static String written(CsvRows rows) {
        return new String(rows.take(), StandardCharsets.UTF_8);
    }

    @Test
    void aRowOfEveryKindOfCell() {
        CsvRows rows = new CsvRows(12);
        rows.text("a,b")
                .text(null)
                .number(-0.5)
                .number(null)
                .decimal(-2_500)
                .decimal(214_200)
                .count(-7)
                .days(2_147_483_648L)
                .date(LocalDate.of(2024, 3, 7))
                .flag(true)
                .yesNo(false)
                .empty()
                .end();
        assertThat(written(rows)).isEqualTo("\"a,b\",,-0.5,,-0.25,21.42,-7,2147483648,2024-03-07,Y,N,\r\n");
    }

    @Test
    void whatWasTakenIsGoneAndTheNextRowsFollow() {
        CsvRows rows = new CsvRows(1);
        rows.text("=1+1").end();
        assertThat(written(rows)).isEqualTo("'=1+1\r\n");
        rows.text("=1+1").end();
        rows.text("平滑肌肉瘤").end();
        assertThat(written(rows)).isEqualTo("'=1+1\r\n平滑肌肉瘤\r\n");
        assertThat(rows.take()).isEmpty();
    }

    @Test
    void decimalsAreThoseOfBigDecimal() {
        Random random = new Random(11);
        Stream.concat(
                        Stream.of(0L, 1L, -1L, 9_999L, 10_000L, 10_001L, -10_000L, Long.MAX_VALUE, -Long.MAX_VALUE),
                        Stream.generate(() -> (random.nextLong() >> random.nextInt(63)) / 10 * random.nextInt(11)))
                .limit(20_000)
                .forEach(value -> {
                    CsvRows rows = new CsvRows(1);
                    rows.decimal(value).end();
                    BigDecimal expected = BigDecimal.valueOf(value, 4).stripTrailingZeros();
                    assertThat(written(rows)).isEqualTo(expected.toPlainString() + "\r\n");
                });
    }

    @Test
    void datesAreThoseOfIso8601() {
        for (LocalDate day = LocalDate.of(1899, 12, 25); day.getYear() < 2201; day = day.plusDays(13)) {
            CsvRows rows = new CsvRows(1);
            rows.date(day).end();
            assertThat(written(rows)).isEqualTo(day + "\r\n");
        }
    }

    @Test
    void everyDayIsWrittenAsIso8601HoweverManyWereWrittenBefore() {
        CsvRows rows = new CsvRows(1);
        for (LocalDate day = LocalDate.of(1996, 1, 1); day.getYear() < 2036; day = day.plusDays(1)) {
            rows.date(day).end();
            assertThat(written(rows)).isEqualTo(day + "\r\n");
        }
    }

    @Test
    void wholeNumbersOfAnySizeAndSign() {
        for (long number : new long[] {0, 9, 10, 9_999, 10_000, 123_456_789_012L, -1, -9_999, Long.MAX_VALUE}) {
            CsvRows rows = new CsvRows(1);
            rows.days(number).end();
            assertThat(written(rows)).isEqualTo(number + "\r\n");
        }
    }

    @Test
    void cellsMadeReadyStandInARowLikeOthers() {
        CsvRows apart = new CsvRows(3);
        CsvRows.Cells visit = apart.text("第 1 次").date(LocalDate.of(2024, 3, 7)).cells();
        CsvRows.Cells next = apart.text("a,b").empty().cells();
        CsvRows rows = new CsvRows(6);
        rows.cells(CsvRows.Cells.raw("BOR", "Best Overall Response"))
                .cells(visit)
                .cells(next)
                .end();
        rows.cells(visit).cells(visit).cells(next).end();
        assertThat(written(rows))
                .isEqualTo("BOR,Best Overall Response,第 1 次,2024-03-07,\"a,b\",\r\n"
                        + "第 1 次,2024-03-07,第 1 次,2024-03-07,\"a,b\",\r\n");
    }
}
