package org.leiodesk.domain.study;

/**
 * Protocol choices of the best overall response (recist.md section 7).
 *
 * @param confirmationDays days from a response to the one that confirms it; 0 to 365
 * @param confirmationStrict true: both comparisons are greater than, false: at least
 * @param stableMinimumDays days from the first dose from which SD counts; 0 to 365
 * @param maxNotEvaluableBetween NE time points allowed between a response and its confirmation; 0 to 10
 * @param acceptStableBetween whether one SD is allowed between them
 */
public record ResponseSettings(
        int confirmationDays,
        boolean confirmationStrict,
        int stableMinimumDays,
        int maxNotEvaluableBetween,
        boolean acceptStableBetween) {
    public static final ResponseSettings DEFAULT = new ResponseSettings(28, false, 42, 1, false);

    /** Whether so many days confirm a response. */
    public boolean confirms(long days) {
        return confirmationStrict ? days > confirmationDays : days >= confirmationDays;
    }

    /** Whether so many days after the first dose make a stable disease. */
    public boolean longEnoughForStable(long days) {
        return confirmationStrict ? days > stableMinimumDays : days >= stableMinimumDays;
    }
}
