package org.leiodesk.service;

import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.ProtocolSettings;

/** The protocol settings of the study. */
public final class ProtocolService {
    public ProtocolSettings settings() {
        throw new UnsupportedOperationException();
    }

    /** Investigators only. */
    public Outcome<ProtocolSettings> save(ProtocolSettings settings, String reason) {
        throw new UnsupportedOperationException(settings + reason);
    }
}
