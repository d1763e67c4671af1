package org.leiodesk.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.Severity;
import org.leiodesk.exchange.rows.ReportRow;
import org.leiodesk.exchange.sdtm.ImportReportWriter;
import org.leiodesk.exchange.sdtm.SdtmImport;
import org.leiodesk.exchange.sdtm.SdtmReader;
import org.leiodesk.service.results.Results;

/** Tables in and out of a study. */
public final class ExchangeService {
    private final Session session;
    private final Language language;

    /** @param language language of the import report */
    public ExchangeService(Session session, Language language) {
        this.session = session;
        this.language = language;
    }

    /**
     * Fills the study from SDTM tables, all or nothing: a row that could not be used refuses the whole import. The report stands beside the study as
     * {@code import-report.csv}, also when a row refused the import. For those who enter data; for all others no file is read or written.
     */
    public Outcome<Results> importTables(Path folder, Progress progress) {
        if (!session.account().role().entersData()) {
            return Outcome.refused(Finding.error("", "service.role.entry"));
        }
        Outcome<SdtmImport> read = SdtmReader.read(folder, progress);
        if (!(read instanceof Outcome.Done<SdtmImport> tables)) {
            return new Outcome.Refused<>(read.findings());
        }
        List<ReportRow> report = tables.value().report();
        Path beside = session.file().toAbsolutePath().getParent();
        ImportReportWriter.write(beside, report, language);
        List<Finding> findings = HeadlessAnalysis.worthSaying(report);
        if (tables.value().count(Severity.ERROR) > 0) {
            List<Finding> reasons = new ArrayList<>(findings.stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList());
            reasons.add(
                    0,
                    Finding.error(
                            "", "service.import.refused", reasons.size(), beside.resolve(ImportReportWriter.FILE)));
            return new Outcome.Refused<>(reasons);
        }
        Outcome<Integer> taken = session.importCasebooks(
                tables.value().casebooks(),
                null,
                Message.of("service.import.reason", folder).in(language),
                progress);
        if (!(taken instanceof Outcome.Done<Integer> done)) {
            return new Outcome.Refused<>(taken.findings());
        }
        Path reportFile = beside.resolve(ImportReportWriter.FILE);
        Message headline = Message.of("service.import.done", done.value(), session.file(), reportFile);
        return new Outcome.Done<>(new Results(beside, List.of(reportFile), List.of(headline)), findings);
    }
}
