package org.leiodesk.exchange.assembly;

import java.util.List;
import java.util.Map;
import org.leiodesk.base.Message;
import org.leiodesk.base.Severity;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.rows.ImportReport;
import org.leiodesk.exchange.rows.Numbered;
import org.leiodesk.exchange.rows.RecordNumbers;

/** The report, as one subject uses it. */
final class SubjectFindings {
    private final ImportReport report;
    private final Map<SdtmDomain, String> files;
    private final String usubjid;

    SubjectFindings(ImportReport report, Map<SdtmDomain, String> files, String usubjid) {
        this.report = report;
        this.files = files;
        this.usubjid = usubjid;
    }

    /** Says something about one row. */
    void say(Severity severity, SdtmDomain domain, Numbered row, String key, Object... args) {
        say(severity, domain, row.line(), key, args);
    }

    void say(Severity severity, SdtmDomain domain, int line, String key, Object... args) {
        report.add(severity, file(domain), line, usubjid, Message.of(key, args));
    }

    /** Counts a row among those of the file that a rule leaves out. */
    void leftOut(SdtmDomain domain, Numbered row, String key, Object... args) {
        report.leftOut(file(domain), row.line(), key, args);
    }

    /** The record numbers of the subject in a domain; said when they are not those of the table. */
    RecordNumbers numbers(SdtmDomain domain, List<? extends Numbered> rows) {
        RecordNumbers numbers = RecordNumbers.of(rows);
        if (!numbers.areStated()) {
            leftOut(domain, rows.get(0), "exchange.file.numberedByLine", domain.name() + "SEQ");
        }
        return numbers;
    }

    private String file(SdtmDomain domain) {
        return files.getOrDefault(domain, domain.fileName() + ".csv");
    }
}
