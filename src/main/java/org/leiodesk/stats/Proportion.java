package org.leiodesk.stats;

/**
 * So many successes among so many.
 *
 * @param successes from 0 to {@code n}
 * @param n at least 0; with 0 neither rate nor interval nor test can be estimated
 */
public record Proportion(int successes, int n) {

    /** Refuses counts below 0 and more successes than there are subjects. */
    public Proportion {
        if (n < 0 || successes < 0 || successes > n) {
            throw new IllegalArgumentException(
                    "There cannot be " + successes + " successes among " + n + ": 0 <= successes <= n must hold.");
        }
    }

    /** Successes divided by n; not estimable when n is 0. */
    public Estimate rate() {
        return n == 0 ? Estimate.Missing.NOT_ESTIMABLE : Estimate.of((double) successes / n);
    }

    /**
     * A two-sided interval of the rate; none when n is 0.
     *
     * @param method Clopper-Pearson or Wilson
     * @param level between 0 and 1, usually 0.95
     */
    public Interval interval(BinomialInterval method, double level) {
        Arguments.inside01("confidence level", level);
        return n == 0 ? Interval.none() : method.limits(successes, n, level);
    }
}
