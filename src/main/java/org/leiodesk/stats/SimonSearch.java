package org.leiodesk.stats;

import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Finds the two-stage designs that keep both error rates: the optimal one treats the fewest subjects on average when
 * the null rate holds, the minimax one has the smallest total and, among those, the fewest on average. Every total up to
 * the largest allowed is searched completely.
 *
 * <p>Reference: Simon, Control Clin Trials 10 (1989) 1. In R: {@code clinfun::ph2simon}.
 *
 * @param nullRate p0, too low to be of interest; between 0 and 1
 * @param targetRate p1, worth pursuing; above p0, below 1
 * @param alpha largest probability of calling the treatment active at p0, between 0 and 1
 * @param beta largest probability of not calling it active at p1, between 0 and 1
 * @param largestTotal largest n to be searched, 2 to 400
 */
public record SimonSearch(double nullRate, double targetRate, double alpha, double beta, int largestTotal) {

    /** Refuses rates and sizes outside their domains. */
    public SimonSearch {
        Arguments.inside01("null rate", nullRate);
        Arguments.inside01("target rate", targetRate);
        Arguments.inside01("type I error", alpha);
        Arguments.inside01("type II error", beta);
        if (nullRate >= targetRate) {
            throw new IllegalArgumentException("The target rate must be higher than the null rate, but " + targetRate
                    + " is not above " + nullRate + ".");
        }
        if (largestTotal < 2 || largestTotal > 400) {
            throw new IllegalArgumentException(
                    "The largest total must be a number of subjects from 2 to 400, not " + largestTotal + ".");
        }
    }

    /** The design with the smallest expected number of subjects at the null rate; empty when none is small enough. */
    public Optional<SimonDesign> optimal() {
        Tables tables = new Tables(this);
        SimonDesign best = null;
        double fewest = Double.POSITIVE_INFINITY;
        for (int n = 2; n <= largestTotal; n++) {
            SimonDesign found = best(tables, n, fewest);
            if (found != null) {
                best = found;
                fewest = found.expectedSubjects(nullRate);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The design with the smallest total, and among those with the fewest expected; empty when none is small enough. */
    public Optional<SimonDesign> minimax() {
        Tables tables = new Tables(this);
        for (int n = 2; n <= largestTotal; n++) {
            SimonDesign found = best(tables, n, Double.POSITIVE_INFINITY);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private @Nullable SimonDesign best(Tables tables, int n, double below) {
        SimonDesign best = null;
        double fewest = below;
        for (int n1 = 1; n1 < n && n1 < fewest; n1++) {
            // From the highest boundary down: the first that works is the best of this n1, the lower ones stop less.
            for (int r1 = n1 - 1; r1 >= 0; r1--) {
                if (1 - tables.target.atLeast(n1, r1 + 1) > beta) {
                    continue;
                }
                double expected = n1 + tables.nullRate.atLeast(n1, r1 + 1) * (n - n1);
                if (expected >= fewest) {
                    break;
                }
                int r = smallestBoundary(tables.nullRate, n1, r1, n);
                if (r < n && 1 - tables.target.active(n1, r1, r, n) <= beta) {
                    best = new SimonDesign(r1, n1, r, n);
                    fewest = expected;
                    break;
                }
            }
        }
        return best;
    }

    /** The smallest r that keeps the type I error; n when none does. The smallest has the most power. */
    private int smallestBoundary(Binomials underNull, int n1, int r1, int n) {
        int low = r1;
        int high = n;
        while (low < high) {
            int r = (low + high) >>> 1;
            if (underNull.active(n1, r1, r, n) <= alpha) {
                high = r;
            } else {
                low = r + 1;
            }
        }
        return low;
    }

    /** Both rates for every size, computed once: a search asks for them millions of times. */
    private static final class Tables {
        private final Binomials nullRate;
        private final Binomials target;

        Tables(SimonSearch search) {
            nullRate = new Binomials(search.nullRate, search.largestTotal);
            target = new Binomials(search.targetRate, search.largestTotal);
        }
    }

    /** Binomial probabilities of one rate for sizes from 1. */
    private static final class Binomials {
        private final double[][] probability;
        private final double[][] atLeast;

        Binomials(double rate, int largest) {
            probability = new double[largest + 1][];
            atLeast = new double[largest + 1][];
            for (int n = 1; n <= largest; n++) {
                BinomialDistribution binomial = BinomialDistribution.of(n, rate);
                probability[n] = new double[n + 1];
                atLeast[n] = new double[n + 2];
                for (int x = n; x >= 0; x--) {
                    probability[n][x] = binomial.probability(x);
                    atLeast[n][x] = probability[n][x] + atLeast[n][x + 1];
                }
            }
        }

        double atLeast(int n, int x) {
            return x <= 0 ? 1 : x > n ? 0 : atLeast[n][x];
        }

        /** As {@link SimonDesign#activeProbability}. */
        double active(int n1, int r1, int r, int n) {
            double sum = 0;
            for (int x1 = r1 + 1; x1 <= n1; x1++) {
                sum += probability[n1][x1] * atLeast(n - n1, r + 1 - x1);
            }
            return sum;
        }
    }
}
