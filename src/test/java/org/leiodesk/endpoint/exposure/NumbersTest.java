package org.leiodesk.endpoint.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NumbersTest {
    /** Few different values, as of doses in levels, and all different ones; sizes around the length of the buffer. */
    @Test
    void gatheredNumbersAreDescribedAsTheyAre() {
        Random random = new Random(20261125);
        for (int size : new int[] {0, 1, 2, 255, 256, 257, 511, 512, 513, 5_000}) {
            for (int different : new int[] {1, 7, 100, Integer.MAX_VALUE}) {
                double[] values = random.doubles(size)
                        .map(value -> Math.floor(value * different) / 8)
                        .toArray();
                Numbers numbers = new Numbers();
                for (double value : values) {
                    numbers.add(value);
                    numbers.add(null);
                }
                assertThat(numbers.distribution()).isEqualTo(Distribution.of(values));
                assertThat(numbers.distribution()).as("asked again").isEqualTo(Distribution.of(values));
            }
        }
    }

    @Test
    void gatheringGoesOnAfterItWasDescribed() {
        Numbers numbers = new Numbers();
        numbers.add(3.0);
        assertThat(numbers.distribution().n()).isEqualTo(1);
        numbers.add(1.0);
        assertThat(numbers.distribution()).isEqualTo(Distribution.of(1, 3));
    }
}
