package org.leiodesk.service;

import org.leiodesk.base.Outcome;

/** Records lesions and tumour assessments. */
public final class TumourService {
    /** Saves a time point whole: its assessment, new or changed lesions, new or changed measurements, and those taken away, in one transaction. */
    public Outcome<TimepointEntry> saveTimepoint(TimepointEntry entry, String reason) {
        throw new UnsupportedOperationException(entry + reason);
    }
}
