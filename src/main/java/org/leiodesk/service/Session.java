package org.leiodesk.service;

import java.nio.file.Path;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.study.UserAccount;

/** An open study with a person signed in. Methods may be called from any thread, one at a time each. */
public final class Session implements AutoCloseable {
    public Study study() {
        throw new UnsupportedOperationException();
    }

    public UserAccount account() {
        throw new UnsupportedOperationException();
    }

    public Path file() {
        throw new UnsupportedOperationException();
    }

    public SubjectService subjects() {
        throw new UnsupportedOperationException();
    }

    public TreatmentService treatment() {
        throw new UnsupportedOperationException();
    }

    public TumourService tumour() {
        throw new UnsupportedOperationException();
    }

    public FollowUpService followUp() {
        throw new UnsupportedOperationException();
    }

    public ProtocolService protocol() {
        throw new UnsupportedOperationException();
    }

    public AuditService audit() {
        throw new UnsupportedOperationException();
    }

    /** Signs out and closes the file; verified by opening it again. */
    @Override
    public void close() {}
}
