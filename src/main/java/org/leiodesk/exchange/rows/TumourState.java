package org.leiodesk.exchange.rows;

/** The states of a lesion that is not measured (TUMSTATE). */
public enum TumourState {
    PRESENT,
    ABSENT,
    EQUIVOCAL,
    UNEQUIVOCAL,
    NOT_DONE
}
