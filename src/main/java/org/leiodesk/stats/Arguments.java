package org.leiodesk.stats;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The domains that several estimators share, each refused in one sentence. */
final class Arguments {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Arguments() {}

    /** A time: finite and not negative. Minus zero becomes zero. */
    static double time(double time) {
        if (!(time >= 0) || time == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("A time must be a finite number of at least 0, not " + time + ".");
        }
        return time + 0.0;
    }

    /** A level or probability: in the open interval from 0 to 1. */
    static double inside01(String name, double value) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException("The " + name + " must lie between 0 and 1, not be " + value + ".");
        }
        return value;
    }

    /** A rate under a hypothesis: 0 and 1 included. */
    static double rate(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("A rate must lie from 0 to 1, not be " + value + ".");
        }
        return value;
    }

    /** A time for each subject and a flag for each time. */
    static void sameLength(double[] times, boolean[] flags) {
        if (times.length != flags.length) {
            throw new IllegalArgumentException("There must be a flag for each time, but there are " + times.length
                    + " times and " + flags.length + " flags.");
        }
    }

    /** The standard normal quantile that leaves half of {@code 1 - level} on each side; 1.96 for 0.95. */
    static double twoSidedZ(double level) {
        return NORMAL.inverseSurvivalProbability((1 - inside01("confidence level", level)) / 2);
    }

    /** The probability of a standard normal value at least as far from 0 as {@code z}. */
    static double twoSidedNormalP(double z) {
        return Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z)));
    }
}
