package org.leiodesk.check.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.base.PartialDate;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.PartialDates;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.study.ProtocolSettings;

/** A cycle does not begin before the one that precedes it. */
public final class CyclesInOrder implements EditCheck {
    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        List<Finding> findings = new ArrayList<>();
        PartialDate before = null;
        for (Cycle cycle : book.cycles().stream()
                .sorted(Comparator.comparingInt(Cycle::number))
                .toList()) {
            PartialDate started = cycle.startedOn();
            if (started != null) {
                if (before != null && PartialDates.isCertainlyBefore(started, before)) {
                    findings.add(Finding.warning(
                            Place.cycle(cycle.number()), "check.cycle.order", cycle.number(), started, before));
                }
                before = started;
            }
        }
        return findings;
    }
}
