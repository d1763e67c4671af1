package org.leiodesk.service.entry;

import java.util.Optional;
import org.leiodesk.base.Finding;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.store.audit.Change;
import org.leiodesk.store.audit.RecordMapper;
import org.leiodesk.store.record.Records;

/** Records that are being saved together. A record of version 0 is created, any other amended; one that did not change is left as it is. */
public record Entry(Change change) {
    public <R> R save(RecordMapper<R> kind, R value, int version) {
        return version == 0 ? createNew(kind, value, false) : amend(kind, value);
    }

    /** As {@link #save}, and a new record with sequence 0 is given the next number, over all kinds that share theirs. */
    public <R> R saveNumbered(RecordMapper<R> kind, R value, int version, RecordMapper<?>... sharing) {
        return version == 0 ? createNew(kind, value, true, sharing) : amend(kind, value);
    }

    /** Takes a stored record away; the audit trail keeps it. */
    public <R> void remove(RecordMapper<R> kind, R value) {
        requireReason();
        change.remove(kind, value);
    }

    public void requireSubject(SubjectId subject) {
        if (change.stored(Records.SUBJECT, Subject.screened(subject)).isEmpty()) {
            throw new Refusal(Finding.error("", "service.subject.missing", subject));
        }
    }

    private <R> R createNew(RecordMapper<R> kind, R value, boolean numbered, RecordMapper<?>... sharing) {
        if (change.stored(kind, value).isPresent()) {
            throw new Refusal(Finding.error("", "service.record.exists", kind.identity(value)));
        }
        return numbered ? change.createNumbered(kind, value, sharing) : change.create(kind, value);
    }

    private <R> R amend(RecordMapper<R> kind, R value) {
        Optional<R> stored = change.stored(kind, value);
        if (stored.isPresent() && stored.get().equals(value)) {
            return value;
        }
        requireReason();
        return change.amend(kind, value);
    }

    private void requireReason() {
        if (change.by().reason().isBlank()) {
            throw new Refusal(Finding.error("reason", "service.reason.needed"));
        }
    }
}
