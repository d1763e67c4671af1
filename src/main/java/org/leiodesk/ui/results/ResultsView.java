package org.leiodesk.ui.results;

/** What of the results is looked at. */
public enum ResultsView {
    WATERFALL,
    SWIMMER,
    SPIDER,
    PFS,
    OS,
    DOR,
    FLOW,
    RESPONSES,
    STATISTICS,
    SUBGROUPS,
    EXPOSURE,
    SAFETY;

    /** Whether it is a figure; the others are tables. */
    boolean isFigure() {
        return ordinal() <= FLOW.ordinal();
    }

    /** Whether a time axis belongs to it. */
    boolean hasTime() {
        return isFigure() && this != WATERFALL && this != FLOW;
    }

    /** Whether it can show one curve a subgroup. */
    boolean isSurvival() {
        return this == PFS || this == OS || this == DOR;
    }

    /** Whether the response-evaluable set can be chosen for it: neither for safety, nor for the flow, which begins with everyone. */
    boolean hasSets() {
        return !isOfSafetySet() && this != FLOW;
    }

    /** Whether it is given over the safety set alone, so that no other set can be chosen. */
    boolean isOfSafetySet() {
        return this == EXPOSURE || this == SAFETY;
    }
}
