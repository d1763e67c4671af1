package org.leiodesk.endpoint;

/** The endpoints that are times (ADTTE PARAMCD). */
public enum TimeEndpoint {
    PFS,
    OS,
    DOR,
    TTR,
    FU
}
