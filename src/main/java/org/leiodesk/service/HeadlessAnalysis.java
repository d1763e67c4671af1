package org.leiodesk.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.exchange.protocol.ProtocolFile;
import org.leiodesk.exchange.rows.ReportRow;
import org.leiodesk.exchange.sdtm.EvaluatorChoice;
import org.leiodesk.exchange.sdtm.ImportReportWriter;
import org.leiodesk.exchange.sdtm.ResponseComparison;
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
        SdtmImport imported = tables.value();
        Outcome<TrialAnalysis> analysed = analyse(imported.casebooks(), settings.value(), options);
        List<ReportRow> report = new ArrayList<>(imported.report());
        if (analysed instanceof Outcome.Done<TrialAnalysis> done) {
            report.addAll(ResponseComparison.of(done.value()));
        }
        ImportReportWriter.write(out, report, options.language());
        if (!(analysed instanceof Outcome.Done<TrialAnalysis> analysis)) {
            return new Outcome.Refused<>(analysed.findings());
        }
        Results results = ResultFiles.write(out, imported.studyId(), analysis.value(), options.language(), progress);
        return new Outcome.Done<>(results, worthSaying(report));
    }

    /** From an open study. */
    public Outcome<Results> ofStudy(Session session, Path out, AnalysisOptions options) {
        Outcome<ProtocolSettings> protocol =
                protocol(options, session.protocol().settings());
        if (!(protocol instanceof Outcome.Done<ProtocolSettings> settings)) {
            return new Outcome.Refused<>(protocol.findings());
        }
        Outcome<TrialAnalysis> analysed = analyse(session.subjects().casebooks(), settings.value(), options);
        return analysed instanceof Outcome.Done<TrialAnalysis> done
                ? Outcome.done(ResultFiles.write(out, session.study().id(), done.value(), options.language(), progress))
                : new Outcome.Refused<>(analysed.findings());
    }

    private static Outcome<ProtocolSettings> protocol(AnalysisOptions options, ProtocolSettings otherwise) {
        return options.protocol() == null ? Outcome.done(otherwise) : ProtocolFile.read(options.protocol());
    }

    private Outcome<TrialAnalysis> analyse(
            List<Casebook> casebooks, ProtocolSettings settings, AnalysisOptions options) {
        Outcome<Evaluator> chosen = EvaluatorChoice.choose(EvaluatorChoice.presentIn(casebooks), options.evaluator());
        if (!(chosen instanceof Outcome.Done<Evaluator> evaluator)) {
            return new Outcome.Refused<>(chosen.findings());
        }
        AnalysisRequest request = new AnalysisRequest(settings, options.cutoff(), evaluator.value());
        return Outcome.done(Trial.analyse(casebooks, request, progress));
    }

    /** What a person should be told at once; the notes stand in the report. */
    static List<Finding> worthSaying(List<ReportRow> report) {
        return report.stream()
                .filter(row -> row.severity() != Severity.NOTE)
                .map(ReportRow::asFinding)
                .toList();
    }
}
