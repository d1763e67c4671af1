package org.leiodesk.domain.subject;

/** Extent of the disease at enrolment. */
public enum Extent {
    LOCALLY_ADVANCED,
    METASTATIC
}
