package org.leiodesk.stats;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Two-sided intervals for a proportion, x successes of n, n at least 1. With x = 0 the lower end is 0, with x = n the
 * upper end is 1.
 */
public enum BinomialInterval {
    /**
     * Clopper and Pearson's exact interval: all rates p for which neither {@code P(X >= x)} nor {@code P(X <= x)} falls
     * below {@code alpha / 2}. Its ends are quantiles of beta distributions, {@code Beta(x, n - x + 1)} at
     * {@code alpha / 2} and {@code Beta(x + 1, n - x)} at {@code 1 - alpha / 2}. It covers at least as often as it says.
     *
     * <p>Reference: Clopper and Pearson, Biometrika 26 (1934) 404. In R: {@code binom.test(x, n)$conf.int}.
     */
    CLOPPER_PEARSON {
        @Override
        Interval limits(int x, int n, double level) {
            double tail = (1 - level) / 2;
            double lower = 0;
            double upper = 1;
            if (x > 0) {
                BetaDistribution beta = BetaDistribution.of(x, n - x + 1.0);
                lower = Bisection.increasing(p -> beta.cumulativeProbability(p) - tail);
            }
            if (x < n) {
                BetaDistribution beta = BetaDistribution.of(x + 1.0, n - x);
                upper = Bisection.increasing(p -> tail - beta.survivalProbability(p));
            }
            return Interval.of(lower, upper);
        }
    },
    /**
     * Wilson's score interval without continuity correction: all rates that the score test does not reject,
     * {@code (x + z^2/2 -+ z sqrt(x (n - x) / n + z^2/4)) / (n + z^2)}.
     *
     * <p>Reference: Wilson, J Am Stat Assoc 22 (1927) 209. In R: {@code prop.test(x, n, correct = FALSE)$conf.int}.
     */
    WILSON {
        @Override
        Interval limits(int x, int n, double level) {
            double z = Arguments.twoSidedZ(level);
            double centre = x + z * z / 2;
            double half = z * Math.sqrt((double) x * (n - x) / n + z * z / 4);
            // As a quotient, because the difference of centre and half loses digits where x is small.
            double lower = (double) x * x / n / (centre + half);
            return Interval.of(lower, x == n ? 1 : (centre + half) / (n + z * z));
        }
    };

    abstract Interval limits(int x, int n, double level);
}
