package org.leiodesk.endpoint;

/** The sets over which statistics are given (endpoints.md, Analysis sets). FULL and SAFETY have the same subjects in this study. */
public enum AnalysisSet {
    ENROLLED,
    SAFETY,
    FULL,
    EVALUABLE
}
