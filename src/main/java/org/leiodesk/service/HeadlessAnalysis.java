package org.leiodesk.service;

import java.nio.file.Path;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.exchange.protocol.ProtocolFile;
import org.leiodesk.exchange.rows.ReportRow;
import org.leiodesk.exchange.sdtm.EvaluatorChoice;
import org.leiodesk.exchange.sdtm.ImportReportWriter;
import org.leiodesk.exchange.sdtm.SdtmImport;
import org.leiodesk.exchange.sdtm.SdtmReader;
import org.leiodesk.service.results.ResultFiles;
import org.leiodesk.service.results.Results;

/** Derives everything without a window and writes the analysis tables, the efficacy table and the figures. */
public final class HeadlessAnalysis {
    private final Progress progress;

    public HeadlessAnalysis(Progress progress) {
        this.progress = progress;
    }

    /** From SDTM tables, without a study file; {@code import-report.csv} stands with the results. */
    public Outcome<Results> ofTables(Path folder, Path out, AnalysisOptions options) {
        Outcome<ProtocolSettings> protocol = protocol(options, ProtocolSettings.DEFAULT);
        if (!(protocol instanceof Outcome.Done<ProtocolSettings> settings)) {
            return new Outcome.Refused<>(protocol.findings());
        }
        Outcome<SdtmImport> read = SdtmReader.read(folder, progress);
        if (!(read instanceof Outcome.Done<SdtmImport> tables)) {
            return new Outcome.Refused<>(read.findings());
        }
        ImportReportWriter.write(out, tables.value().report(), options.language());
        Outcome<Results> results =
                analyse(tables.value().casebooks(), tables.value().studyId(), settings.value(), out, options);
        return results instanceof Outcome.Done<Results> done
                ? new Outcome.Done<>(done.value(), worthSaying(tables.value().report()))
                : results;
    }

    /** From an open study. */
    public Outcome<Results> ofStudy(Session session, Path out, AnalysisOptions options) {
        Outcome<ProtocolSettings> protocol =
                protocol(options, session.protocol().settings());
        if (!(protocol instanceof Outcome.Done<ProtocolSettings> settings)) {
            return new Outcome.Refused<>(protocol.findings());
        }
        return analyse(session.subjects().casebooks(), session.study().id(), settings.value(), out, options);
    }

    private static Outcome<ProtocolSettings> protocol(AnalysisOptions options, ProtocolSettings otherwise) {
        return options.protocol() == null ? Outcome.done(otherwise) : ProtocolFile.read(options.protocol());
    }

    private Outcome<Results> analyse(
            List<Casebook> casebooks, String studyId, ProtocolSettings settings, Path out, AnalysisOptions options) {
        Outcome<Evaluator> chosen = EvaluatorChoice.choose(EvaluatorChoice.presentIn(casebooks), options.evaluator());
        if (!(chosen instanceof Outcome.Done<Evaluator> evaluator)) {
            return new Outcome.Refused<>(chosen.findings());
        }
        AnalysisRequest request = new AnalysisRequest(settings, options.cutoff(), evaluator.value());
        return Outcome.done(ResultFiles.write(
                out, studyId, Trial.analyse(casebooks, request, progress), options.language(), progress));
    }

    /** What a person should be told at once; the notes stand in the report. */
    static List<Finding> worthSaying(List<ReportRow> report) {
        return report.stream()
                .filter(row -> row.severity() != Severity.NOTE)
                .map(ReportRow::asFinding)
                .toList();
    }
}
