package org.leiodesk.exchange.assembly;

import java.util.Map;
import org.leiodesk.base.Message;
import org.leiodesk.base.Severity;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.rows.ImportReport;
import org.leiodesk.exchange.rows.Numbered;

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

    private String file(SdtmDomain domain) {
        return files.getOrDefault(domain, domain.fileName() + ".csv");
    }
}
