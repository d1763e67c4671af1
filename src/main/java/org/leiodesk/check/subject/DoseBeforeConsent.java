package org.leiodesk.check.subject;

import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.base.PartialDate;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.FirstDose;
import org.leiodesk.check.rule.PartialDates;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.study.ProtocolSettings;

/** The first dose is not given before consent; said once for the subject, at the date of consent. */
public final class DoseBeforeConsent implements EditCheck {
    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        PartialDate consent = book.subject().consentedOn();
        return FirstDose.of(book).stream()
                .map(PartialDate::of)
                .filter(dose -> PartialDates.isCertainlyBefore(dose, consent))
                .map(dose ->
                        Finding.warning(Place.CONSENTED_ON, "check.consent.doseBefore", dose, String.valueOf(consent)))
                .toList();
    }
}
