package org.leiodesk.domain.lesion;

/** What part a lesion plays in the assessment (SDTM TUSTRESC). */
public enum LesionRole {
    TARGET,
    NON_TARGET,
    NEW
}
