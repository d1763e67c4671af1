package org.leiodesk.exchange.tabulation;

import java.util.HashMap;
import java.util.Map;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.domain.safety.ConcomitantMedication;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.StagedFolder;

/** Writes CM: new anticancer therapy and other medication. */
final class CmSheet extends DomainSheet {
    private static final String NEW_THERAPY = "SUBSEQUENT ANTI-CANCER THERAPY";

    CmSheet(StagedFolder folder, String studyId) {
        super(SdtmDomain.CM, folder, studyId, "CMSEQ CMTRT CMCAT CMSTDTC CMENDTC CMDTC");
    }

    @Override
    public void add(Casebook book) {
        Numbers numbers = new Numbers();
        Map<Integer, PartialDate> recorded = new HashMap<>();
        for (Contact contact : book.contacts()) {
            if (contact.source() == RecordKind.MEDICATION) {
                recorded.put(contact.sequence(), contact.on());
            }
        }
        for (NewTherapy each : book.newTherapies()) {
            begin(each.subject())
                    .count(numbers.take(each.sequence()))
                    .text(each.name())
                    .raw(NEW_THERAPY)
                    .raw(each.startedOn().toString())
                    .empty()
                    .raw(text(recorded.get(each.sequence())))
                    .end();
        }
        for (ConcomitantMedication each : book.medications()) {
            begin(each.subject())
                    .count(numbers.take(each.sequence()))
                    .text(each.name())
                    .text(each.category())
                    .raw(text(each.startedOn()))
                    .raw(text(each.endedOn()))
                    .raw(text(each.recordedOn()))
                    .end();
        }
    }
}
