package org.leiodesk.service;

import java.nio.file.Path;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;

/** Tables in and out of a study. */
public final class ExchangeService {
    private final Session session;

    public ExchangeService(Session session) {
        this.session = session;
    }

    /**
     * Fills the study from SDTM tables, all or nothing. The report of what could not be used stands beside the study as {@code import-report.csv}, also
     * when the import was refused.
     */
    public Outcome<Results> importTables(Path folder, Progress progress) {
        throw new UnsupportedOperationException(session.toString() + folder + progress);
    }
}
