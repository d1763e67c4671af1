package org.leiodesk.ui.results;

/** What of the results is looked at. */
public enum ResultsView {
    WATERFALL,
    SWIMMER,
    RESPONSES,
    STATISTICS,
    SUBGROUPS,
    EXPOSURE,
    SAFETY;

    /** Whether it is a figure; the others are tables. */
    boolean isFigure() {
        return this == WATERFALL || this == SWIMMER;
    }

    /** Whether it is given over the safety set alone, so that no other set can be chosen. */
    boolean isOfSafetySet() {
        return this == EXPOSURE || this == SAFETY;
    }
}
