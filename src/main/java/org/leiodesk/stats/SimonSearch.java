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
        SimonDesign best = null;
        double fewest = Double.POSITIVE_INFINITY;
        for (int n = 2; n <= largestTotal; n++) {
            SimonDesign found = best(n, fewest);
            if (found != null) {
                best = found;
                fewest = found.expectedSubjects(nullRate);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The design with the smallest total, and among those with the fewest expected; empty when none is small enough. */
    public Optional<SimonDesign> minimax() {
        for (int n = 2; n <= largestTotal; n++) {
            SimonDesign found = best(n, Double.POSITIVE_INFINITY);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private @Nullable SimonDesign best(int n, double below) {
        SimonDesign best = null;
        double fewest = below;
        for (int n1 = 1; n1 < n && n1 < fewest; n1++) {
            BinomialDistribution firstNull = BinomialDistribution.of(n1, nullRate);
            BinomialDistribution firstTarget = BinomialDistribution.of(n1, targetRate);
            int r1 = Math.min(n1 - 1, firstTarget.inverseCumulativeProbability(beta));
            // From the highest boundary down: the first that works is the best of this n1, the lower ones stop less.
            for (; r1 >= 0; r1--) {
                double expected = n1 + firstNull.survivalProbability(r1) * (n - n1);
                if (expected >= fewest) {
                    break;
                }
                int r = smallestBoundary(n1, r1, n);
                if (r < n && 1 - new SimonDesign(r1, n1, r, n).activeProbability(targetRate) <= beta) {
                    best = new SimonDesign(r1, n1, r, n);
                    fewest = expected;
                    break;
                }
            }
        }
        return best;
    }

    /** The smallest r that keeps the type I error; n when none does. The smallest has the most power. */
    private int smallestBoundary(int n1, int r1, int n) {
        int low = r1;
        int high = n;
        while (low < high) {
            int r = (low + high) >>> 1;
            if (new SimonDesign(r1, n1, r, n).activeProbability(nullRate) <= alpha) {
                high = r;
            } else {
                low = r + 1;
            }
        }
        return low;
    }
}
