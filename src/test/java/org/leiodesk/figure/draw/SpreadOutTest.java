package org.leiodesk.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadOutTest {
    @Test
    void signsWithRoomStayWhereTheyBelong() {
        assertThat(SpreadOut.along(new double[] {0, 10, 30}, 5, -10, 50)).containsExactly(0, 10, 30);
    }

    @Test
    void signsOfOnePlaceSpreadAroundIt() {
        // Three wanted at 10 with a gap of 4: 6, 10, 14 has the smallest sum of squares.
        assertThat(SpreadOut.along(new double[] {10, 10, 10}, 4, 0, 50)).containsExactly(6, 10, 14);
    }

    @Test
    void nothingLeavesTheSpace() {
        assertThat(SpreadOut.along(new double[] {0, 0, 50}, 6, 0, 50)).containsExactly(0, 6, 50);
        assertThat(SpreadOut.along(new double[] {49, 50}, 6, 0, 50)).containsExactly(44, 50);
    }

    @Test
    void gapShrinksWhenThereIsNoRoomForAll() {
        assertThat(SpreadOut.along(new double[] {5, 5, 5}, 10, 0, 10)).containsExactly(0, 5, 10);
    }

    @Test
    void noSignsNeedNoPlaces() {
        assertThat(SpreadOut.along(new double[0], 10, 0, 10)).isEmpty();
    }
}
