package org.leiodesk.domain.signing;

/** Whether a casebook takes entries. */
public enum HoldState {
    /** Data are entered and amended. */
    OPEN,
    /** No entry and no amendment; responses are reviewed and the casebook signed. */
    FROZEN,
    /** Nothing is changed, reviewed or signed. */
    LOCKED
}
