package org.leiodesk.base;

/** How grave a finding is: an ERROR stops what was asked (or leaves the row out), a WARNING and a NOTE do not. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
