package org.leiodesk.domain.study;

/** How progression-free survival is censored (endpoints.md): A, the main rule; C, the sensitivity rule. */
public enum PfsRule {
    A,
    C
}
