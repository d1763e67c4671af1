package org.leiodesk.exchange.tabulation;

import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.safety.AdverseEvent;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.StagedFolder;

/** Writes AE. */
final class AeSheet extends DomainSheet {
    AeSheet(StagedFolder folder, String studyId) {
        super(
                SdtmDomain.AE,
                folder,
                studyId,
                "AESEQ AETERM AEDECOD AETOXGR AESEV AESER AEREL AEOUT AESTDTC AEENDTC AEDTC");
    }

    @Override
    public void add(Casebook book) {
        Death died = book.death();
        for (AdverseEvent each : book.adverseEvents()) {
            boolean death =
                    died != null && died.source() == RecordKind.ADVERSE_EVENT && died.sequence() == each.sequence();
            String serious = each.serious() == null ? "" : each.serious() ? "Y" : "N";
            begin(each.subject())
                    .count(each.sequence())
                    .text(each.term())
                    .text(each.term())
                    .count(each.grade())
                    .text(each.severity())
                    .raw(serious)
                    .text(each.relation())
                    .raw(death || each.fatal() ? "FATAL" : "")
                    .raw(text(each.startedOn()))
                    .raw(text(each.endedOn()))
                    .raw(text(each.recordedOn()))
                    .end();
        }
    }
}
