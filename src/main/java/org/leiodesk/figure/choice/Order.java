package org.leiodesk.figure.choice;

/** The order of bars and lanes; equal ones by subject. */
public enum Order {
    /** Bars from the largest increase to the deepest shrinkage, lanes from the longest to the shortest: the standard. */
    VALUE,
    /** Lanes by the time on treatment, the longest first. */
    TREATMENT,
    /** Lanes by confirmed best response, the best first; within one by length. Bars are never sorted by group (endpoints.md, Figures). */
    RESPONSE,
    /** By subject number. */
    SUBJECT
}
