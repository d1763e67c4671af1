package org.leiodesk.service;

import java.nio.file.Path;
import java.time.Clock;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;

/** Puts casebooks on paper. */
public final class ReportService {
    private final Session session;
    private final Clock clock;

    public ReportService(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /**
     * Writes the CRF summary of one subject as PDF.
     *
     * @param subject the subject id or the subject number
     */
    public Outcome<Path> crfSummary(String subject, Path file, Language language) {
        throw new UnsupportedOperationException(session.toString() + clock + subject + file + language);
    }
}
