package org.leiodesk.stats;

import java.util.function.DoubleUnaryOperator;

/**
 * A confidence interval, both ends belonging to it. Either end may be missing on its own: the upper end of a median is
 * often not reached.
 *
 * @param lower the smaller end
 * @param upper the larger end
 */
public record Interval(Estimate lower, Estimate upper) {

    private static final Interval NONE = new Interval(Estimate.Missing.NOT_ESTIMABLE, Estimate.Missing.NOT_ESTIMABLE);

    /** No interval: neither end can be estimated. */
    public static Interval none() {
        return NONE;
    }

    /** The interval with these two finite ends. */
    public static Interval of(double lower, double upper) {
        return new Interval(Estimate.of(lower), Estimate.of(upper));
    }

    /** Whether both ends are numbers. */
    public boolean isComplete() {
        return lower.isValue() && upper.isValue();
    }

    /** Both ends altered by an increasing function, for a change of unit; a missing end stays missing. */
    public Interval map(DoubleUnaryOperator change) {
        return new Interval(lower.map(change), upper.map(change));
    }
}
