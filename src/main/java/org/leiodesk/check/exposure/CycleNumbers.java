package org.leiodesk.check.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.leiodesk.base.Finding;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.study.ProtocolSettings;

/** Cycles are numbered 1, 2, 3 without a gap and without a number twice. */
public final class CycleNumbers implements EditCheck {
    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        List<Finding> findings = new ArrayList<>();
        Set<Integer> numbers = new TreeSet<>();
        for (Cycle cycle : book.cycles()) {
            if (!numbers.add(cycle.number())) {
                findings.add(Finding.warning(Place.cycle(cycle.number()), "check.cycle.twice", cycle.number()));
            }
        }
        int before = 0;
        for (int number : numbers) {
            if (number > before + 1) {
                findings.add(Finding.warning(Place.cycle(number), "check.cycle.gap", number, before + 1));
            }
            before = number;
        }
        return findings;
    }
}
