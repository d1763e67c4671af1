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
     * @param at what in that part, as a finding names its place, such as measurement:T01:2; empty for nothing in particular
     */
    record Patient(SubjectId subject, String tab, String at) implements Place {
        public Patient(SubjectId subject, String tab) {
            this(subject, tab, "");
        }
    }

    static Place patient(SubjectId subject) {
        return new Patient(subject, "");
    }
}
