package org.leiodesk.domain.subject;

/** Sex as recorded (SDTM SEX: F, M, U). */
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN
}
