package org.leiodesk.ui.results;

/** What of the results is looked at. */
public enum ResultsView {
    WATERFALL,
    SWIMMER,
    RESPONSES,
    STATISTICS
}
