package org.leiodesk.service;

import org.leiodesk.base.Outcome;

/** Records treatment cycles with their doses. */
public final class TreatmentService {
    /** Saves a cycle with its administrations in one transaction. */
    public Outcome<CycleEntry> saveCycle(CycleEntry entry, String reason) {
        throw new UnsupportedOperationException(entry + reason);
    }
}
