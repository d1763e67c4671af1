package org.leiodesk.domain.lesion;

/** Certainty of a new lesion at one assessment (recist.md section 5). */
public enum NewLesionState implements LesionState {
    EQUIVOCAL,
    UNEQUIVOCAL,
    /** No longer seen, or turned out to be something else. */
    NOT_SEEN
}
