package org.leiodesk.stats;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The exact test of one proportion against a rate stated beforehand: p-values from the binomial distribution itself,
 * with X the number of successes when the stated rate holds. Not estimable for n = 0.
 *
 * <p>In R: {@code binom.test(x, n, p, alternative)}.
 */
public final class BinomialTest {

    // What R's binom.test allows for rounding when it asks whether one probability exceeds another.
    private static final double SLACK = 1 + 1e-7;

    // The library's tail probabilities lose their digits, or become 0, long before those of single values do.
    private static final double RELIABLE = 1e-200;

    private BinomialTest() {}

    /**
     * One-sided against a higher rate: {@code P(X >= x)}.
     *
     * @param observed x of n
     * @param nullRate from 0 to 1
     */
    public static Estimate greater(Proportion observed, double nullRate) {
        Arguments.rate(nullRate);
        return observed.n() == 0
                ? Estimate.Missing.NOT_ESTIMABLE
                : Estimate.of(atLeast(observed.successes(), observed.n(), nullRate));
    }

    /**
     * One-sided against a lower rate: {@code P(X <= x)}.
     *
     * @param observed x of n
     * @param nullRate from 0 to 1
     */
    public static Estimate less(Proportion observed, double nullRate) {
        Arguments.rate(nullRate);
        return observed.n() == 0
                ? Estimate.Missing.NOT_ESTIMABLE
                : Estimate.of(atMost(observed.successes(), observed.n(), nullRate));
    }

    /**
     * Two-sided: the sum of {@code P(X = k)} over all k that are no more probable than x, at most 1.
     *
     * @param observed x of n
     * @param nullRate from 0 to 1
     */
    public static Estimate twoSided(Proportion observed, double nullRate) {
        Arguments.rate(nullRate);
        int n = observed.n();
        if (n == 0) {
            return Estimate.Missing.NOT_ESTIMABLE;
        }
        BinomialDistribution binomial = BinomialDistribution.of(n, nullRate);
        double limit = binomial.probability(observed.successes()) * SLACK;
        double sum = 0;
        for (int k = 0; k <= n; k++) {
            double probability = binomial.probability(k);
            if (probability <= limit) {
                sum += probability;
            }
        }
        return Estimate.of(Math.min(1, sum));
    }

    /** {@code P(X >= x)} for n trials at one rate; 1 for x of 0 or less, 0 for x beyond n. */
    static double atLeast(int x, int n, double rate) {
        BinomialDistribution binomial = BinomialDistribution.of(n, rate);
        double tail = x <= 0 ? 1 : binomial.survivalProbability(x - 1);
        return tail > RELIABLE ? tail : sum(binomial, x, n);
    }

    /** {@code P(X <= x)} for n trials at one rate; 0 for x below 0, 1 for x of n or more. */
    static double atMost(int x, int n, double rate) {
        BinomialDistribution binomial = BinomialDistribution.of(n, rate);
        double tail = binomial.cumulativeProbability(x);
        return tail > RELIABLE ? tail : sum(binomial, 0, x);
    }

    private static double sum(BinomialDistribution binomial, int from, int to) {
        double sum = 0;
        for (int k = from; k <= to; k++) {
            sum += binomial.probability(k);
        }
        return sum;
    }
}
