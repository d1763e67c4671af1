package org.leiodesk.check.subject;

import java.util.ArrayList;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.base.PartialDate;
import org.leiodesk.check.rule.DatedItem;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.PartialDates;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.study.ProtocolSettings;

/** Consent comes before enrolment, cycles and doses. A scan before consent is a note: it may have been routine care. */
public final class NothingBeforeConsent implements EditCheck {
    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        PartialDate consent = book.subject().consentedOn();
        if (consent == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (DatedItem item : DatedItem.ofTreatment(book)) {
            if (PartialDates.isCertainlyBefore(item.on(), consent)) {
                findings.add(Finding.warning(item.place(), "check.consent.after", item.on(), consent));
            }
        }
        for (DatedItem item : DatedItem.ofTumourAssessment(book)) {
            if (PartialDates.isCertainlyBefore(item.on(), consent)) {
                findings.add(Finding.note(item.place(), "check.consent.scanBefore", item.on(), consent));
            }
        }
        return findings;
    }
}
