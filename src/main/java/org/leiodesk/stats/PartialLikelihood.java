package org.leiodesk.stats;

/** Cox's log partial likelihood of one covariate with Efron's ties, and its first two derivatives. */
final class PartialLikelihood {

    /** The function at one coefficient. */
    record Point(double coefficient, double logLikelihood, double score, double information) {}

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
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : covariate) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A covariate must be a finite number, not " + value + ".");
            }
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        // From 0 to 1, whatever the unit: no exponential then overflows for a sensible coefficient.
        spread = high > low ? high - low : 1;
        x = new double[times.length];
        event = new boolean[times.length];
        int[] next = start.clone();
        for (int i = 0; i < times.length; i++) {
            int to = next[grid.indexAt(times[i])]++;
            x[to] = (covariate[i] - low) / spread;
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
     * The function at one coefficient of the covariate scaled to 0 to 1. Of d tied events the k-th (from 0) is set against
     * all at risk less the share k/d of those d.
     */
    Point at(double coefficient) {
        double logLikelihood = 0;
        double score = 0;
        double information = 0;
        // Sums over all at risk of w, w x and w x^2 with w = exp(coefficient x); built from the last time backwards.
        double risk0 = 0;
        double risk1 = 0;
        double risk2 = 0;
        for (int i = grid.size - 1; i >= 0; i--) {
            double tied0 = 0;
            double tied1 = 0;
            double tied2 = 0;
            for (int j = start[i]; j < start[i + 1]; j++) {
                double w = Math.exp(coefficient * x[j]);
                risk0 += w;
                risk1 += w * x[j];
                risk2 += w * x[j] * x[j];
                if (event[j]) {
                    tied0 += w;
                    tied1 += w * x[j];
                    tied2 += w * x[j] * x[j];
                    logLikelihood += coefficient * x[j];
                    score += x[j];
                }
            }
            int d = grid.events[i];
            for (int k = 0; k < d; k++) {
                double share = (double) k / d;
                double sum = risk0 - share * tied0;
                double mean = (risk1 - share * tied1) / sum;
                logLikelihood -= Math.log(sum);
                score -= mean;
                information += (risk2 - share * tied2) / sum - mean * mean;
            }
        }
        return new Point(coefficient, logLikelihood, score, information);
    }
}
