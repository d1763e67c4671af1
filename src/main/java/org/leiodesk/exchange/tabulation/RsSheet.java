package org.leiodesk.exchange.tabulation;

import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.CsvRows;
import org.leiodesk.exchange.csv.StagedFolder;

/** Writes RS: the overall responses as the evaluators gave them. Derived responses are no part of it. */
final class RsSheet extends DomainSheet {
    RsSheet(StagedFolder folder, String studyId) {
        super(
                SdtmDomain.RS,
                folder,
                studyId,
                "RSSEQ RSTESTCD RSCAT RSORRES RSSTRESC RSSTAT RSEVAL RSEVALID VISITNUM VISIT RSDTC");
    }

    @Override
    public void add(Casebook book) {
        Numbers numbers = new Numbers();
        for (Assessment each : book.assessments()) {
            if (each.response() == null && each.respondedOn() == null) {
                continue;
            }
            String code = each.response() == null ? "" : each.response().code();
            CsvRows row = begin(each.subject())
                    .count(numbers.take(each.sequence()))
                    .raw("OVRLRESP")
                    .raw("RECIST 1.1")
                    .raw(code)
                    .raw(code)
                    .raw(code.isEmpty() ? "NOT DONE" : "")
                    .text(each.evaluator().role())
                    .text(each.evaluator().reader());
            visit(row, each.timepoint());
            row.raw(text(each.respondedOn() == null ? each.imagedOn() : each.respondedOn()))
                    .end();
        }
    }
}
