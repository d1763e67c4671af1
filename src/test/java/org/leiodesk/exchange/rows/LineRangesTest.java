package org.leiodesk.exchange.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Line numbers in few words. */
class LineRangesTest {
    private static LineRanges of(int... lines) {
        LineRanges ranges = new LineRanges();
        for (int line : lines) {
            ranges.add(line);
        }
        return ranges;
    }

    @Test
    void neighboursAreOneRange() {
        assertThat(of(5)).hasToString("5");
        assertThat(of(5, 6, 7, 30, 44, 45)).hasToString("5-7, 30, 44-45");
        assertThat(of(5, 6, 7, 30, 44, 45).count()).isEqualTo(6);
        assertThat(of(5, 6, 7, 30).first()).isEqualTo(5);
    }

    @Test
    void afterTenRangesOnlyTheLastIsNamed() {
        assertThat(of(1, 3, 5, 7, 9, 11, 13, 15, 17, 19)).hasToString("1, 3, 5, 7, 9, 11, 13, 15, 17, 19");
        assertThat(of(1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 22, 23))
                .hasToString("1, 3, 5, 7, 9, 11, 13, 15, 17, 19, ... 21-23");
        assertThat(of(1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 30, 31))
                .hasToString("1, 3, 5, 7, 9, 11, 13, 15, 17, 19, ... 30-31");
    }

    @Test
    void partsThatAreAddedSayTheSameAsAllLinesInARow() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            LineRanges whole = new LineRanges();
            LineRanges parts = new LineRanges();
            int line = 0;
            for (int part = 0; part < 6; part++) {
                LineRanges next = new LineRanges();
                for (int i = random.nextInt(12); i > 0; i--) {
                    line += 1 + random.nextInt(3) / 2;
                    next.add(line);
                    whole.add(line);
                }
                parts.add(next);
            }
            assertThat(parts).as("seed %d", seed).hasToString(whole.toString());
            assertThat(parts.count()).isEqualTo(whole.count());
            assertThat(parts.first()).isEqualTo(whole.first());
        }
    }
}
