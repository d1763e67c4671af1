package org.leiodesk.service;

import java.util.List;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.AuditEntry;

/** Reads the audit trail. */
public final class AuditService {
    /** Every change of one subject, the newest first. */
    public List<AuditEntry> ofSubject(SubjectId subject) {
        throw new UnsupportedOperationException(subject.value());
    }

    /** Every change of the study, the newest first. */
    public List<AuditEntry> all() {
        throw new UnsupportedOperationException();
    }
}
