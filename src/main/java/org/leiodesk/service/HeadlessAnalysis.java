package org.leiodesk.service;

import java.nio.file.Path;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;

/** Derives everything without a window and writes the analysis tables, the efficacy table and the figures. */
public final class HeadlessAnalysis {
    private final Progress progress;

    public HeadlessAnalysis(Progress progress) {
        this.progress = progress;
    }

    /** From SDTM tables, without a study file; {@code import-report.csv} stands with the results. */
    public Outcome<Results> ofTables(Path folder, Path out, AnalysisOptions options) {
        throw new UnsupportedOperationException(progress.toString() + folder + out + options);
    }

    /** From an open study. */
    public Outcome<Results> ofStudy(Session session, Path out, AnalysisOptions options) {
        throw new UnsupportedOperationException(session.toString() + out + options);
    }
}
