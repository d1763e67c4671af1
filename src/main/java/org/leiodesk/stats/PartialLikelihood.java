package org.leiodesk.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The slope and the curvature of Cox's log partial likelihood of one covariate with Efron's ties. */
final class PartialLikelihood {

    /** The first derivative, which falls as the coefficient rises, and the second with its sign changed. */
    record Slope(double score, double information) {}

    private final TimeGrid grid;
    // Subjects ordered by their place in the grid; those of place i are start[i] to start[i + 1].
    private final int[] start;
    private final double[] x;
    private final boolean[] event;
    private final double spread;

    PartialLikelihood(double[] times, boolean[] isEvent, double[] covariate) {
        if (times.length != covariate.length) {
            throw new IllegalArgumentException("There must be a covariate for each time, but there are " + times.length
                    + " times and " + covariate.length + " covariates.");
        }
        grid = TimeGrid.of(times, isEvent);
        start = new int[grid.size + 1];
        int sum = 0;
        for (int i = 0; i < grid.size; i++) {
            sum += grid.events[i] + grid.censored[i];
            start[i + 1] = sum;
        }
        for (double value : covariate) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A covariate must be a finite number, not " + value + ".");
            }
        }
        double[] sorted = covariate.clone();
        Arrays.sort(sorted);
        // Counted from the median, so that neither a distant origin nor an outlier costs the digits of the others.
        double origin = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
        double range = sorted.length == 0 ? 0 : sorted[sorted.length - 1] - sorted[0];
        spread = range > 0 ? range : 1;
        x = new double[times.length];
        event = new boolean[times.length];
        int[] next = start.clone();
        // By covariate, so that sums round alike whatever the order of the subjects.
        int[] order = IntStream.range(0, times.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> covariate[i]).thenComparing(i -> isEvent[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i : order) {
            int to = next[grid.indexAt(times[i])]++;
            x[to] = (covariate[i] - origin) / spread;
            event[to] = isEvent[i];
        }
    }

    /** A coefficient, or its error, of the covariate in the unit it was given in. */
    double inUnits(double coefficient) {
        return coefficient / spread;
    }

    /**
     * Whether the function has its maximum at a finite coefficient: some event befell a subject whose covariate was not
     * the largest at risk, and some event one whose covariate was not the smallest.
     */
    boolean hasFiniteMaximum() {
        boolean belowLargest = false;
        boolean aboveSmallest = false;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = grid.size - 1; i >= 0; i--) {
            for (int j = start[i]; j < start[i + 1]; j++) {
                low = Math.min(low, x[j]);
                high = Math.max(high, x[j]);
            }
            for (int j = start[i]; j < start[i + 1]; j++) {
                belowLargest |= event[j] && x[j] < high;
                aboveSmallest |= event[j] && x[j] > low;
            }
        }
        return belowLargest && aboveSmallest;
    }

    /**
     * Both at one coefficient of the scaled covariate. Of d tied events the k-th (from 0) is set against all at risk less
     * the share k/d of those d.
     */
    Slope at(double coefficient) {
        double score = 0;
        double information = 0;
        // Built from the last time backwards.
        Moments untied = new Moments();
        for (int i = grid.size - 1; i >= 0; i--) {
            Moments tied = new Moments();
            for (int j = start[i]; j < start[i + 1]; j++) {
                (event[j] ? tied : untied).add(x[j], coefficient * x[j]);
                score += event[j] ? x[j] : 0;
            }
            int d = grid.events[i];
            for (int k = 0; k < d; k++) {
                Moments atRisk = untied.with(tied, 1 - (double) k / d);
                score -= atRisk.mean;
                information += atRisk.squares / atRisk.weight;
            }
            untied = d == 0 ? untied : untied.with(tied, 1);
        }
        return new Slope(score, information);
    }

    /**
     * Weighted mean and squares about it of a growing set, without a difference of large sums. Weights are kept relative
     * to the largest, so that none overflows and never all of them vanish.
     *
     * <p>Reference: West, Commun ACM 22 (1979) 532.
     */
    private static final class Moments {
        private double largestExponent = Double.NEGATIVE_INFINITY;
        private double weight;
        private double mean;
        private double squares;

        void add(double value, double exponent) {
            if (exponent > largestExponent) {
                rescale(exponent);
            }
            double w = Math.exp(exponent - largestExponent);
            weight += w;
            double distance = value - mean;
            mean += distance * w / weight;
            squares += w * distance * (value - mean);
        }

        /** This set and a share of another, which has at least one member. */
        Moments with(Moments other, double share) {
            Moments sum = new Moments();
            sum.largestExponent = Math.max(largestExponent, other.largestExponent);
            double own = weight * Math.exp(largestExponent - sum.largestExponent);
            double factor = share * Math.exp(other.largestExponent - sum.largestExponent);
            double added = factor * other.weight;
            double distance = other.mean - mean;
            sum.weight = own + added;
            sum.mean = mean + distance * (added / sum.weight);
            sum.squares = squares * Math.exp(largestExponent - sum.largestExponent)
                    + factor * other.squares
                    + distance * distance * own * (added / sum.weight);
            return sum;
        }

        private void rescale(double exponent) {
            double factor = Math.exp(largestExponent - exponent);
            weight *= factor;
            squares *= factor;
            largestExponent = exponent;
        }
    }
}
