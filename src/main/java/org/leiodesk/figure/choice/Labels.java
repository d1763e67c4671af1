package org.leiodesk.figure.choice;

/** What is written at each bar, lane or line. */
public enum Labels {
    NONE,
    /** The subject number: the standard. */
    SUBJECT,
    /** The value that is drawn: best change, time on study, last change. */
    VALUE
}
