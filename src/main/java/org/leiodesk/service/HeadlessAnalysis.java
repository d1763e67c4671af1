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
import org.leiodesk.exchange.sdtm.SdtmImport;
import org.leiodesk.exchange.sdtm.SdtmReader;
import org.leiodesk.exchange.sdtm.SdtmTables;
import org.leiodesk.service.results.FigureChoices;
import org.leiodesk.service.results.ResultFiles;
import org.leiodesk.service.results.Results;
import org.leiodesk.service.results.StreamedAnalysis;

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
        Outcome<SdtmTables> read = SdtmReader.open(folder, progress);
        if (!(read instanceof Outcome.Done<SdtmTables> opened)) {
            return new Outcome.Refused<>(read.findings());
        }
        SdtmTables tables = opened.value();
        Outcome<AnalysisRequest> asked = request(tables.evaluators(), settings.value(), options);
        if (!(asked instanceof Outcome.Done<AnalysisRequest> request)) {
            ImportReportWriter.write(out, tables.report(), options.language());
            return new Outcome.Refused<>(asked.findings());
        }
        StreamedAnalysis streamed = new StreamedAnalysis(tables, request.value());
        streamed.write(out, progress);
        List<ReportRow> report = streamed.report();
        ImportReportWriter.write(out, report, options.language());
        Results results = new ResultFiles(out, options.language(), progress).writeFigures(streamed);
        List<Finding> findings = new ArrayList<>(results.findings());
        findings.addAll(worthSaying(report));
        return new Outcome.Done<>(results, findings);
    }

    /** Figures alone, from SDTM tables, without a study file. Rows that cannot be used are left out and said. */
    public Outcome<Results> figuresOfTables(Path folder, Path out, AnalysisOptions options, FigureChoices choices) {
        if (!choices.findings().isEmpty()) {
            return new Outcome.Refused<>(choices.findings());
        }
        Outcome<ProtocolSettings> protocol = protocol(options, ProtocolSettings.DEFAULT);
        if (!(protocol instanceof Outcome.Done<ProtocolSettings> settings)) {
            return new Outcome.Refused<>(protocol.findings());
        }
        Outcome<SdtmImport> read = SdtmReader.read(folder, progress);
        if (!(read instanceof Outcome.Done<SdtmImport> tables)) {
            return new Outcome.Refused<>(read.findings());
        }
        Outcome<Results> written = figures(tables.value().casebooks(), settings.value(), out, options, choices);
        List<Finding> findings = new ArrayList<>(written.findings());
        findings.addAll(worthSaying(tables.value().report()));
        return written instanceof Outcome.Done<Results> done
                ? new Outcome.Done<>(done.value(), findings)
                : new Outcome.Refused<>(findings);
    }

    /** Figures alone, from an open study. */
    public Outcome<Results> figuresOfStudy(Session session, Path out, AnalysisOptions options, FigureChoices choices) {
        if (!choices.findings().isEmpty()) {
            return new Outcome.Refused<>(choices.findings());
        }
        Outcome<ProtocolSettings> protocol =
                protocol(options, session.protocol().settings());
        return protocol instanceof Outcome.Done<ProtocolSettings> settings
                ? figures(session.subjects().casebooks(), settings.value(), out, options, choices)
                : new Outcome.Refused<>(protocol.findings());
    }

    private Outcome<Results> figures(
            List<Casebook> casebooks,
            ProtocolSettings settings,
            Path out,
            AnalysisOptions options,
            FigureChoices choices) {
        Outcome<AnalysisRequest> asked = request(EvaluatorChoice.presentIn(casebooks), settings, options);
        if (!(asked instanceof Outcome.Done<AnalysisRequest> request)) {
            return new Outcome.Refused<>(asked.findings());
        }
        TrialAnalysis analysis = Trial.analyse(casebooks, request.value(), progress);
        return new ResultFiles(out, options.language(), progress).writeFigures(analysis, choices);
    }

    /** From an open study. */
    public Outcome<Results> ofStudy(Session session, Path out, AnalysisOptions options) {
        Outcome<ProtocolSettings> protocol =
                protocol(options, session.protocol().settings());
        if (!(protocol instanceof Outcome.Done<ProtocolSettings> settings)) {
            return new Outcome.Refused<>(protocol.findings());
        }
        List<Casebook> casebooks = session.subjects().casebooks();
        Outcome<AnalysisRequest> asked = request(EvaluatorChoice.presentIn(casebooks), settings.value(), options);
        if (!(asked instanceof Outcome.Done<AnalysisRequest> request)) {
            return new Outcome.Refused<>(asked.findings());
        }
        TrialAnalysis analysis = Trial.analyse(casebooks, request.value(), progress);
        ResultFiles files = new ResultFiles(out, options.language(), progress);
        Results results = files.write(session.study().id(), analysis);
        return new Outcome.Done<>(results, results.findings());
    }

    private static Outcome<ProtocolSettings> protocol(AnalysisOptions options, ProtocolSettings otherwise) {
        return options.protocol() == null ? Outcome.done(otherwise) : ProtocolFile.read(options.protocol());
    }

    private static Outcome<AnalysisRequest> request(
            List<Evaluator> present, ProtocolSettings settings, AnalysisOptions options) {
        Outcome<Evaluator> chosen = EvaluatorChoice.choose(present, options.evaluator());
        return chosen instanceof Outcome.Done<Evaluator> evaluator
                ? Outcome.done(new AnalysisRequest(settings, options.cutoff(), evaluator.value()))
                : new Outcome.Refused<>(chosen.findings());
    }

    /** What a person should be told at once; the notes stand in the report. */
    static List<Finding> worthSaying(List<ReportRow> report) {
        return report.stream()
                .filter(row -> row.severity() != Severity.NOTE)
                .map(ReportRow::asFinding)
                .toList();
    }
}
