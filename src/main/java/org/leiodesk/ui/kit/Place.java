package org.leiodesk.ui.kit;

import org.leiodesk.base.SubjectId;

/** Where one can go in the window. Screens name a place and never each other. */
public sealed interface Place {
    /**
     * A room of the left-hand list.
     *
     * @param id such as patients, results
     */
    record Room(String id) implements Place {}

    /**
     * A patient.
     *
     * @param subject which one
     * @param tab which part, such as lesions or cycles; empty for the first
     */
    record Patient(SubjectId subject, String tab) implements Place {}

    static Place patient(SubjectId subject) {
        return new Patient(subject, "");
    }
}
