package org.leiodesk.endpoint.exposure;

/** What of the exposure is counted, and among what. */
public enum ExposureCount {
    /** Subjects in the safety set, among themselves. */
    TREATED,
    /** Subjects with so many cycles begun (the detail), among the subjects. */
    CYCLES_BEGUN,
    /** Subjects given a drug, among the subjects. */
    GIVEN,
    /** Subjects with a dose of the drug that cannot be said in mg/m2, among those given it; they are in no dose or intensity of it. */
    DOSE_UNKNOWN,
    /** Subjects with a cycle that began later than its window, among those with a cycle whose planned and actual day 1 are recorded. */
    DELAYED,
    /** Cycles that began later than their window, among the cycles whose planned and actual day 1 are recorded. */
    CYCLES_DELAYED,
    /** Delayed cycles by the reason recorded (the detail; empty: none recorded), among the delayed cycles. */
    DELAY_REASON,
    /** Subjects with a reduction of the drug, among those with a dose of it that can be said in mg/m2. */
    REDUCED,
    /** Doses of the drug lower than the one before, among its doses that can be said in mg/m2. */
    DOSES_REDUCED,
    /** Subjects who reached the epirubicin at which the protocol warns (the detail, mg/m2), among those whose sum is known or reaches it. */
    EPIRUBICIN_WARN,
    /** The same for the epirubicin at which the protocol stops. */
    EPIRUBICIN_STOP
}
