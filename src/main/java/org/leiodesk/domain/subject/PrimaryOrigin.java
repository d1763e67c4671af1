package org.leiodesk.domain.subject;

/** Where the leiomyosarcoma arose (study.md, diagnosis). */
public enum PrimaryOrigin {
    UTERINE,
    RETROPERITONEAL_OR_ABDOMINAL,
    VASCULAR,
    EXTREMITY_OR_TRUNK,
    SKIN_OR_SUBCUTIS,
    BONE,
    OTHER
}
