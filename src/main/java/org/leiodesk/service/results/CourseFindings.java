package org.leiodesk.service.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.rows.ReportRow;

/**
 * What was found in the records of the subjects only when they were derived, for the import report: warnings of the tumour assessment, such as a baseline after the
 * first dose, and a death whose date is not complete.
 */
final class CourseFindings {
    private final List<ReportRow> rows = new ArrayList<>();

    /** Takes what was found about one subject. */
    void add(SubjectAnalysis subject) {
        for (Finding finding : subject.tumour().findings()) {
            if (finding.severity() != Severity.NOTE) {
                rows.add(row(subject, SdtmDomain.TR, finding.severity(), finding.message()));
            }
        }
        Death death = subject.casebook().death();
        LocalDate used = subject.deathOn();
        PartialDate recorded = death == null ? null : death.on();
        if (death != null && used != null && recorded != null && !recorded.isComplete()) {
            LocalDate alive = subject.lastKnownAlive();
            Message message = alive != null && alive.isAfter(used)
                    ? Message.of("service.death.beforeAlive", recorded, used, alive)
                    : Message.of("service.death.partial", recorded, used);
            rows.add(row(subject, SdtmDomain.of(death.source()), Severity.WARNING, message));
        }
    }

    private static ReportRow row(SubjectAnalysis subject, SdtmDomain domain, Severity severity, Message message) {
        String usubjid = subject.casebook().subject().id().value();
        return new ReportRow(domain.fileName() + ".csv", 0, usubjid, severity, message);
    }

    /** The findings, in the order of the subjects. */
    List<ReportRow> rows() {
        return List.copyOf(rows);
    }
}
