package org.leiodesk.stats.descriptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leiodesk.stats.Estimate.Missing.NOT_ESTIMABLE;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leiodesk.stats.Estimate;

/** Expected values by R 4.2.2: {@code mean(x)}, {@code sd(x)}, {@code quantile(x, c(0, .25, .5, .75, 1), type = 2)}; 1e-12 relative. */
class DescriptiveTest {

    /** n = 7: n p is 1.75, 3.5 and 5.25, so the values of rank 2, 4 and 6. */
    @Test
    void quartilesAreValuesOfTheSampleWhereTheirRankIsNotWhole() {
        agrees(
                new double[] {720, 540, 90, 405.5, 630, 1020.25, 360},
                537.96428571428567,
                295.55070167723295,
                90,
                360,
                540,
                720,
                1020.25);
    }

    /** n = 8: n p is 2, 4 and 6, so the middles between ranks 2 and 3, 4 and 5, 6 and 7. */
    @Test
    void quartilesAreMiddlesWhereTheirRankIsWhole() {
        agrees(new double[] {3, 1, 4, 1, 5, 9, 2, 6}, 3.875, 2.7483761439387129, 1, 1.5, 3.5, 5.5, 9);
    }

    /** {@code mtcars$mpg}, which holds ties. */
    @Test
    void aPublishedSampleAgrees() {
        agrees(
                new double[] {
                    21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7,
                    32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4
                },
                20.090624999999999,
                6.0269480520891037,
                10.4,
                15.35,
                19.2,
                22.8,
                33.9);
    }

    /** {@code 1:100 / 7} and {@code 1e9 + c(0.1, 0.2, 0.4, 0.9)}: the deviation of numbers far from 0 keeps its digits. */
    @Test
    void sizeAndDistanceFromZeroCostNoDigits() {
        agrees(
                IntStream.rangeClosed(1, 100).mapToDouble(i -> i / 7.0).toArray(),
                7.2142857142857144,
                4.1444988536974305,
                0.14285714285714285,
                3.64285714285714324,
                7.21428571428571441,
                10.78571428571428470,
                14.28571428571428648);
        agrees(
                new double[] {1e9 + 0.1, 1e9 + 0.2, 1e9 + 0.4, 1e9 + 0.9},
                1000000000.4,
                0.35590258160511112,
                1000000000.1,
                1000000000.15,
                1000000000.3,
                1000000000.65,
                1000000000.9);
    }

    @Test
    void oneNumberHasNoDeviationAndNoneHasNothing() {
        Estimate value = Estimate.of(42);
        assertThat(Descriptive.of(new double[] {42}))
                .isEqualTo(new Descriptive(1, value, NOT_ESTIMABLE, value, value, value, value, value));
        assertThat(Descriptive.of(new double[0]))
                .isEqualTo(new Descriptive(
                        0,
                        NOT_ESTIMABLE,
                        NOT_ESTIMABLE,
                        NOT_ESTIMABLE,
                        NOT_ESTIMABLE,
                        NOT_ESTIMABLE,
                        NOT_ESTIMABLE,
                        NOT_ESTIMABLE));
    }

    @Test
    void whatIsNoNumberIsRefusedAndTheSampleIsLeftAsItWas() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatThrownBy(() -> Descriptive.of(new double[] {1, bad}))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("A value must be a finite number, not " + bad + ".");
        }
        double[] sample = {3, 1, 2};
        Descriptive.of(sample);
        assertThat(sample).containsExactly(3, 1, 2);
    }

    /** The order of the numbers changes nothing, and no number lies outside the range. */
    @Test
    void orderDoesNotMatterAndWhatIsInTheMiddleLiesInTheMiddle() {
        Random random = new Random(20261125);
        for (int round = 0; round < 2_000; round++) {
            double[] sample = random.doubles(1 + random.nextInt(40), -50, 900).toArray();
            double[] reversed = IntStream.range(0, sample.length)
                    .mapToDouble(i -> sample[sample.length - 1 - i])
                    .toArray();
            Descriptive described = Descriptive.of(sample);
            assertThat(Descriptive.of(reversed)).isEqualTo(described);
            double[] inOrder = Stream.of(
                            described.minimum(),
                            described.lowerQuartile(),
                            described.median(),
                            described.upperQuartile(),
                            described.maximum())
                    .mapToDouble(Estimate::value)
                    .toArray();
            assertThat(inOrder).isSorted();
            assertThat(described.mean().value())
                    .isBetween(described.minimum().value(), described.maximum().value());
        }
    }

    private static void agrees(double[] sample, double... expected) {
        Descriptive ours = Descriptive.of(sample);
        assertThat(ours.n()).isEqualTo(sample.length);
        double[] found = Stream.of(
                        ours.mean(),
                        ours.standardDeviation(),
                        ours.minimum(),
                        ours.lowerQuartile(),
                        ours.median(),
                        ours.upperQuartile(),
                        ours.maximum())
                .mapToDouble(Estimate::value)
                .toArray();
        for (int i = 0; i < expected.length; i++) {
            assertThat(Math.abs(found[i] - expected[i]))
                    .as("%s: ours %s, R's %s", i, Arrays.toString(found), Arrays.toString(expected))
                    .isLessThanOrEqualTo(1e-12 * Math.abs(expected[i]));
        }
    }
}
