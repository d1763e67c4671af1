package org.leiodesk.domain.lesion;

/** Which diameter of a lesion is measured: the longest (LDIAM), or for lymph nodes the short axis (LPERP). */
public enum Axis {
    LONGEST_DIAMETER,
    SHORT_AXIS
}
