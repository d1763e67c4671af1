package org.leiodesk.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.leiodesk.stats.BinomialInterval.CLOPPER_PEARSON;
import static org.leiodesk.stats.BinomialInterval.WILSON;
import static org.leiodesk.stats.Estimate.Missing.NOT_ESTIMABLE;

import org.junit.jupiter.api.Test;

/** Expected values by R 4.2.2, 1e-9 relative. */
class ProportionTest {

    /** {@code binom.test(4, 10)$conf.int}. */
    @Test
    void clopperPearsonIsTheIntervalOfBinomTest() {
        Interval interval = new Proportion(4, 10).interval(CLOPPER_PEARSON, 0.95);
        Oracles.agrees("lower", interval.lower().value(), 0.121552258119827);
        Oracles.agrees("upper", interval.upper().value(), 0.737621923393055);
    }

    /** {@code prop.test(4, 10, correct = FALSE)$conf.int}. */
    @Test
    void wilsonIsTheIntervalOfPropTestWithoutCorrection() {
        Interval interval = new Proportion(4, 10).interval(WILSON, 0.95);
        Oracles.agrees("lower", interval.lower().value(), 0.168180329706236);
        Oracles.agrees("upper", interval.upper().value(), 0.687326230266342);
    }

    /** By hand: with 0 of n the upper end is 1 - (alpha/2)^(1/n), exactly; with n of n the lower end is its mirror. */
    @Test
    void noneOfManyStartsAtZeroAndAllOfManyEndAtOne() {
        double upper = 1 - Math.pow(0.025, 1.0 / 20);
        Interval none = new Proportion(0, 20).interval(CLOPPER_PEARSON, 0.95);
        assertThat(none.lower()).isEqualTo(Estimate.of(0));
        Oracles.agrees("upper", none.upper().value(), upper);
        Interval all = new Proportion(20, 20).interval(CLOPPER_PEARSON, 0.95);
        Oracles.agrees("lower", all.lower().value(), 1 - upper);
        assertThat(all.upper()).isEqualTo(Estimate.of(1));
        assertThat(new Proportion(0, 20).interval(WILSON, 0.95).lower()).isEqualTo(Estimate.of(0));
        assertThat(new Proportion(20, 20).interval(WILSON, 0.95).upper()).isEqualTo(Estimate.of(1));
    }

    @Test
    void failuresMirrorSuccesses() {
        for (int n = 1; n <= 40; n++) {
            for (int x = 0; x <= n; x++) {
                for (BinomialInterval method : BinomialInterval.values()) {
                    Interval one = new Proportion(x, n).interval(method, 0.9);
                    Interval other = new Proportion(n - x, n).interval(method, 0.9);
                    assertThat(1 - one.lower().value()).isCloseTo(other.upper().value(), within(1e-12));
                }
            }
        }
    }

    @Test
    void nobodyAtAllIsNotEstimable() {
        Proportion nobody = new Proportion(0, 0);
        assertThat(nobody.rate()).isEqualTo(NOT_ESTIMABLE);
        assertThat(nobody.interval(CLOPPER_PEARSON, 0.95)).isEqualTo(Interval.none());
        assertThat(nobody.interval(WILSON, 0.95)).isEqualTo(Interval.none());
        assertThat(BinomialTest.greater(nobody, 0.1)).isEqualTo(NOT_ESTIMABLE);
        assertThat(BinomialTest.less(nobody, 0.1)).isEqualTo(NOT_ESTIMABLE);
        assertThat(BinomialTest.twoSided(nobody, 0.1)).isEqualTo(NOT_ESTIMABLE);
    }

    /** {@code binom.test(8, 30, 0.15, "greater")}, the same two-sided; {@code binom.test(3, 30, 0.15)}, "less". */
    @Test
    void theExactTestIsBinomTest() {
        Proportion eight = new Proportion(8, 30);
        Oracles.agrees("greater", BinomialTest.greater(eight, 0.15).value(), 0.0697849876477356);
        Oracles.agrees("two-sided", BinomialTest.twoSided(eight, 0.15).value(), 0.117813886273764);
        Proportion three = new Proportion(3, 30);
        Oracles.agrees("two-sided", BinomialTest.twoSided(three, 0.15).value(), 0.611084197454138);
        Oracles.agrees("less", BinomialTest.less(three, 0.15).value(), 0.321659892237272);
    }

    /** The example of R's own page (Conover 1971, p. 97): 682 of 925 dominant plants against 3/4, p = 0.3825. */
    @Test
    void theExactTestGivesMendelsPeas() {
        Oracles.agrees(
                "two-sided",
                BinomialTest.twoSided(new Proportion(682, 925), 0.75).value(),
                0.382491559574852);
    }

    @Test
    void impossibleCountsAndLevelsAreRefused() {
        assertThatThrownBy(() -> new Proportion(11, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There cannot be 11 successes among 10: 0 <= successes <= n must hold.");
        assertThatThrownBy(() -> new Proportion(-1, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(0, -1)).isInstanceOf(IllegalArgumentException.class);
        for (double bad : new double[] {0, 1, 95, Double.NaN}) {
            assertThatThrownBy(() -> new Proportion(0, 0).interval(CLOPPER_PEARSON, bad))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> BinomialTest.greater(new Proportion(1, 2), 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A rate must lie from 0 to 1, not be 1.5.");
    }
}
