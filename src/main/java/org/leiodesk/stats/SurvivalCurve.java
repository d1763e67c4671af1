package org.leiodesk.stats;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A fitted survival curve with its intervals: a step function that is 1 before its first step. Made by
 * {@link KaplanMeier}; immutable. Times are in the unit they were given in.
 */
public final class SurvivalCurve {

    private final TimeGrid grid;
    private final double[] survival;
    // In these three NaN stands for "none"; it never leaves this class.
    private final double[] logError;
    private final double[] lower;
    private final double[] upper;
    // Running totals, so that numbers at a time need no second pass.
    private final int[] eventsSoFar;
    private final int[] gone;
    private final ConfidenceTransform transform;
    private final double level;

    SurvivalCurve(
            TimeGrid grid,
            double[] survival,
            double[] logError,
            double[] lower,
            double[] upper,
            ConfidenceTransform transform,
            double level) {
        this.grid = grid;
        this.survival = survival;
        this.logError = logError;
        this.lower = lower;
        this.upper = upper;
        this.transform = transform;
        this.level = level;
        this.eventsSoFar = new int[grid.size + 1];
        this.gone = new int[grid.size + 1];
        for (int i = 0; i < grid.size; i++) {
            eventsSoFar[i + 1] = eventsSoFar[i] + grid.events[i];
            gone[i + 1] = gone[i] + grid.events[i] + grid.censored[i];
        }
    }

    /** How many subjects the curve was fitted to. */
    public int subjects() {
        return grid.subjects;
    }

    /** How many of them had the event. */
    public int events() {
        return eventsSoFar[grid.size];
    }

    /** The scale of the intervals. */
    public ConfidenceTransform transform() {
        return transform;
    }

    /** The same curve with intervals on another scale. */
    public SurvivalCurve with(ConfidenceTransform other) {
        return KaplanMeier.curve(grid, survival, logError, other, level, Arguments.twoSidedZ(level));
    }

    /** The level of the intervals. */
    public double level() {
        return level;
    }

    /** The number of distinct times. */
    public int size() {
        return grid.size;
    }

    /** One distinct time, counted from 0 in increasing order. */
    public SurvivalStep step(int index) {
        return new SurvivalStep(
                grid.time[index],
                grid.subjects - gone[index],
                grid.events[index],
                grid.censored[index],
                survival[index],
                Estimate.ofFinite(logError[index] * survival[index]),
                Estimate.ofFinite(logError[index]),
                intervalAt(index));
    }

    /** All distinct times in increasing order, those with censorings only among them; empty without subjects. */
    public List<SurvivalStep> steps() {
        return IntStream.range(0, grid.size).mapToObj(this::step).toList();
    }

    /** The time by which half of the subjects have had the event: {@link #quantile} of 0.5. */
    public SurvivalQuantile median() {
        return quantile(0.5);
    }

    /**
     * The first time where S is at most {@code 1 - p}, within 1.5e-8. When S equals {@code 1 - p} there and drops
     * later, the middle between that time and the time of the next drop; censorings between do not count. As R's
     * {@code print(survfit)} shows it for the median. The interval is Brookmeyer and Crowley's: the same rule on the
     * lower and on the upper limit curve, each on its own. A curve that never falls so far leaves its time not reached;
     * without subjects, or without a limit curve, the time is not estimable.
     *
     * <p>Reference: Brookmeyer and Crowley, Biometrics 38 (1982) 29.
     *
     * @param p the share that has had the event, between 0 and 1
     */
    public SurvivalQuantile quantile(double p) {
        double target = 1 - Arguments.inside01("share", p);
        return new SurvivalQuantile(
                p, firstAtMost(target, survival), new Interval(firstAtMost(target, lower), firstAtMost(target, upper)));
    }

    /**
     * S at a given time, with its interval and the number at risk. Before the first time S is 1 with standard error 0.
     * After the last time S is not estimable if the last is a censoring, else 0: {@code summary(survfit, times)} of R
     * carries the last value on instead. Without subjects nothing is estimable.
     *
     * @param t finite, at least 0
     */
    public Landmark landmark(double t) {
        int at = grid.indexAt(Arguments.time(t));
        int atRisk = atRisk(t);
        boolean after = grid.size == 0 || t > grid.time[grid.size - 1];
        if (after && (grid.size == 0 || survival[grid.size - 1] > 0)) {
            return new Landmark(
                    t, atRisk, Estimate.Missing.NOT_ESTIMABLE, Estimate.Missing.NOT_ESTIMABLE, Interval.none());
        }
        if (at < 0) {
            boolean hasLimits = transform != ConfidenceTransform.LOG_LOG;
            return new Landmark(
                    t, atRisk, Estimate.of(1), Estimate.of(0), hasLimits ? Interval.of(1, 1) : Interval.none());
        }
        return new Landmark(
                t, atRisk, Estimate.of(survival[at]), Estimate.ofFinite(logError[at] * survival[at]), intervalAt(at));
    }

    /**
     * The numbers under the curve at a given time.
     *
     * @param t finite, at least 0
     */
    public NumbersAtRisk numbersAt(double t) {
        int done = grid.indexAt(Arguments.time(t)) + 1;
        return new NumbersAtRisk(t, atRisk(t), eventsSoFar[done], gone[done] - eventsSoFar[done]);
    }

    private int atRisk(double t) {
        int at = grid.indexAt(t);
        boolean exact = at >= 0 && grid.time[at] == t;
        return grid.subjects - gone[exact ? at : at + 1];
    }

    private Interval intervalAt(int index) {
        return new Interval(Estimate.ofFinite(lower[index]), Estimate.ofFinite(upper[index]));
    }

    private Estimate firstAtMost(double target, double[] curve) {
        boolean defined = false;
        for (int i = 0; i < grid.size; i++) {
            defined |= !Double.isNaN(curve[i]);
            if (curve[i] < target + TimeGrid.TOLERANCE) {
                return Estimate.of(
                        Math.abs(curve[i] - target) < TimeGrid.TOLERANCE ? middleOfStep(curve, i) : grid.time[i]);
            }
        }
        return defined ? Estimate.Missing.NOT_REACHED : Estimate.Missing.NOT_ESTIMABLE;
    }

    private double middleOfStep(double[] curve, int from) {
        for (int i = from + 1; i < grid.size; i++) {
            if (curve[i] < curve[from]) {
                // Halved first, because the sum of two huge times would be infinite.
                return grid.time[from] / 2 + grid.time[i] / 2;
            }
        }
        return grid.time[from];
    }
}
