package org.leiodesk.exchange.sdtm;

import java.util.List;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.exchange.rows.ReportRow;

/**
 * What came of reading SDTM tables.
 *
 * @param studyId STUDYID of the first subject, empty when not recorded
 * @param casebooks one a subject, in the order of DM, with the records of all evaluators
 * @param evaluators who read images, in alphabetical order
 * @param report every row that could not be used, and what else a person should know
 */
public record SdtmImport(String studyId, List<Casebook> casebooks, List<Evaluator> evaluators, List<ReportRow> report) {
    public SdtmImport {
        casebooks = List.copyOf(casebooks);
        evaluators = List.copyOf(evaluators);
        report = List.copyOf(report);
    }

    /** How many lines of the report have this severity. */
    public long count(Severity severity) {
        return report.stream().filter(row -> row.severity() == severity).count();
    }
}
