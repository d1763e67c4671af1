package org.leiodesk.service;

import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Role;
import org.leiodesk.service.entry.Entry;
import org.leiodesk.service.entry.EntryCheck;
import org.leiodesk.service.entry.ProtocolCheck;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.store.audit.Change;
import org.leiodesk.store.audit.Versioned;
import org.leiodesk.store.record.Records;

/** The protocol settings of the study. */
public final class ProtocolService {
    private final Recorder recorder;

    ProtocolService(Recorder recorder) {
        this.recorder = recorder;
    }

    public ProtocolSettings settings() {
        return recorder.store().protocol();
    }

    /** Investigators only. */
    public Outcome<ProtocolSettings> save(ProtocolSettings settings, String reason) {
        if (recorder.account().role() != Role.INVESTIGATOR) {
            return Outcome.refused(Finding.error("", "service.role.investigator"));
        }
        EntryCheck check = ProtocolCheck.of(settings, recorder.check());
        return check.findings().isEmpty()
                ? recorder.change(reason, change -> amend(change, settings))
                : new Outcome.Refused<>(check.findings());
    }

    static ProtocolSettings amend(Change change, ProtocolSettings settings) {
        Versioned<ProtocolSettings> stored = change.all(Records.PROTOCOL).get(0);
        return new Entry(change)
                .save(Records.PROTOCOL, new Versioned<>(settings, stored.version()), stored.version())
                .value();
    }
}
