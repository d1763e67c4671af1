package org.leiodesk.check.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leiodesk.base.Finding;
import org.leiodesk.base.PartialDate;
import org.leiodesk.check.rule.DatedItem;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.PartialDates;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.study.ProtocolSettings;

/** No enrolment, treatment, assessment, new therapy or adverse event is dated after death. */
public final class NothingAfterDeath implements EditCheck {
    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        PartialDate death = book.death() == null ? null : book.death().on();
        if (death == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Stream.of(DatedItem.ofTreatment(book), DatedItem.ofTumourAssessment(book), DatedItem.ofFollowUp(book))
                .flatMap(List::stream)
                .filter(item -> PartialDates.isCertainlyBefore(death, item.on()))
                .map(item -> Finding.warning(item.place(), "check.death.before", item.on(), death))
                .forEach(findings::add);
        return findings;
    }
}
