package org.leiodesk.check.subject;

import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.subject.EnrolmentStatus;

/** An enrolled subject has a date of consent. */
public final class EnrolledWithoutConsent implements EditCheck {
    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        return book.subject().status() == EnrolmentStatus.ENROLLED
                        && book.subject().consentedOn() == null
                ? List.of(Finding.warning(Place.CONSENTED_ON, "check.consent.missing"))
                : List.of();
    }
}
