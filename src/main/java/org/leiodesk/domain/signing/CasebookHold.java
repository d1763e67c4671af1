package org.leiodesk.domain.signing;

import org.leiodesk.base.SubjectId;

/**
 * Whether the casebook of a subject takes entries; without one it is open. Who set it, when and why stands in the audit trail.
 *
 * @param subject whose
 * @param state whether it takes entries
 * @param version counts the amendments, 0 before it is stored
 */
public record CasebookHold(SubjectId subject, HoldState state, int version) {
    public static CasebookHold open(SubjectId subject) {
        return new CasebookHold(subject, HoldState.OPEN, 0);
    }
}
