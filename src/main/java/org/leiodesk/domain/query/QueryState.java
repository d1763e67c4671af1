package org.leiodesk.domain.query;

/** Where a query stands. */
public enum QueryState {
    /** Waits for an answer. */
    OPEN,
    /** Waits for who raised it to look at the answer. */
    ANSWERED,
    /** Waits for nobody. */
    CLOSED
}
