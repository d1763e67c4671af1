package org.leiodesk.stats;

/**
 * Proportional hazards with one covariate: the hazard of a subject is {@code exp(coefficient * x)} times a common one.
 * The coefficient maximises the partial likelihood, ties by Efron's method; intervals and p-value are Wald's. Close
 * times are joined as in {@link KaplanMeier}.
 *
 * <p>Not estimable when there is no finite maximum: no subjects, no events, a covariate that is the same for all who are at risk
 * together, or one whose largest (or smallest) values at risk have all the events. R's {@code coxph} warns there and
 * prints a large number. Where a maximum is there it is found, however far one value lies from the others; R stops early
 * for some of these, with a warning.
 *
 * <p>References: Cox, J R Stat Soc B 34 (1972) 187; Efron, J Am Stat Assoc 72 (1977) 557. In R:
 * {@code coxph(Surv(time, status) ~ x)}.
 *
 * @param coefficient the log hazard ratio for one unit of the covariate
 * @param standardError of the coefficient, from the inverse of the observed information
 */
public record CoxRegression(Estimate coefficient, Estimate standardError) {

    private static final int MOST_STEPS = 2_000;

    /**
     * Fits the model.
     *
     * @param times one for each subject: finite, at least 0, any order
     * @param isEvent for each time: true for an event, false for a censoring
     * @param covariate for each time: any finite number, 0 or 1 for two groups; not estimable when the largest and the
     *     smallest are further apart than a double can say
     * @throws IllegalArgumentException when a time is negative, infinite or NaN, when a covariate is not finite, and when
     *     the arrays differ in length
     */
    public static CoxRegression fit(double[] times, boolean[] isEvent, double[] covariate) {
        PartialLikelihood likelihood = new PartialLikelihood(times, isEvent, covariate);
        if (!likelihood.hasFiniteMaximum()) {
            return new CoxRegression(Estimate.Missing.NOT_ESTIMABLE, Estimate.Missing.NOT_ESTIMABLE);
        }
        double coefficient = maximum(likelihood);
        double error = 1 / Math.sqrt(likelihood.at(coefficient).information());
        return Double.isFinite(error)
                ? new CoxRegression(
                        Estimate.of(likelihood.inUnits(coefficient)), Estimate.of(likelihood.inUnits(error)))
                : new CoxRegression(Estimate.Missing.NOT_ESTIMABLE, Estimate.Missing.NOT_ESTIMABLE);
    }

    // Newton's steps as long as they stay between the coefficients known to lie on either side; else doubling or
    // halving.
    private static double maximum(PartialLikelihood likelihood) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        double here = 0;
        for (int i = 0; i < MOST_STEPS; i++) {
            PartialLikelihood.Slope slope = likelihood.at(here);
            if (Math.abs(slope.score()) <= 1e-12 * Math.sqrt(slope.information())) {
                return here;
            }
            if (slope.score() > 0) {
                low = here;
            } else {
                high = here;
            }
            double next = here + slope.score() / slope.information();
            if (!(next > low && next < high)) {
                next = Double.isInfinite(high - low) ? 2 * here + Math.signum(slope.score()) : (low + high) / 2;
            }
            if (next == low || next == high) {
                return here;
            }
            here = next;
        }
        throw new IllegalStateException("The partial likelihood has a maximum, but it was not found.");
    }

    /** The factor by which one unit of the covariate multiplies the hazard: {@code exp(coefficient)}. */
    public Estimate hazardRatio() {
        return exp(coefficient, 0);
    }

    /**
     * Wald's interval of the hazard ratio: {@code exp(coefficient -+ z * standard error)}.
     *
     * @param level between 0 and 1, usually 0.95
     */
    public Interval interval(double level) {
        double z = Arguments.twoSidedZ(level);
        return new Interval(exp(coefficient, -z), exp(coefficient, z));
    }

    /** Wald's two-sided p-value for a hazard ratio of 1. */
    public Estimate pValue() {
        return coefficient.map(b -> Arguments.twoSidedNormalP(b / standardError.value()));
    }

    private Estimate exp(Estimate estimate, double errors) {
        return estimate.isValue()
                ? Estimate.ofFinite(Math.exp(estimate.value() + (errors == 0 ? 0 : errors * standardError.value())))
                : estimate;
    }
}
