package org.leiodesk.check.subject;

import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.base.PartialDate;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.PartialDates;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.study.ProtocolSettings;

/** No contact says that the subject was alive after the date of death. */
public final class AliveAfterDeath implements EditCheck {
    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        PartialDate death = book.death() == null ? null : book.death().on();
        if (death == null) {
            return List.of();
        }
        return book.contacts().stream()
                .filter(contact -> PartialDates.isCertainlyBefore(death, contact.on()))
                .map(contact -> Finding.warning(
                        Place.contact(contact.sequence()), "check.death.aliveAfter", contact.on(), death))
                .toList();
    }
}
