package org.leiodesk.service;

import java.util.List;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.service.entry.Recorder;

/** Reads the audit trail. */
public final class AuditService {
    private final Recorder recorder;

    AuditService(Recorder recorder) {
        this.recorder = recorder;
    }

    /** Every change of one subject, the newest first. */
    public List<AuditEntry> ofSubject(SubjectId subject) {
        return recorder.store().audit(subject);
    }

    /** Every change of the study, the newest first. */
    public List<AuditEntry> all() {
        return recorder.store().audit();
    }
}
