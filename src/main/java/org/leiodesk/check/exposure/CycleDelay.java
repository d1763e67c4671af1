package org.leiodesk.check.exposure;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.base.PartialDate;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.study.ProtocolSettings;

/**
 * Day 1 of a cycle against the day planned (protocol): not before it; later than the window only with a reason; never later than the longest
 * delay allowed.
 */
public final class CycleDelay implements EditCheck {
    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        List<Finding> findings = new ArrayList<>();
        for (Cycle cycle : book.cycles()) {
            LocalDate planned = cycle.plannedOn();
            PartialDate started = cycle.startedOn();
            if (planned != null && started != null && started.isComplete()) {
                long late = DAYS.between(planned, started.earliest());
                add(findings, cycle, late, settings);
            }
        }
        return findings;
    }

    private static void add(List<Finding> findings, Cycle cycle, long late, ProtocolSettings settings) {
        String place = Place.cycle(cycle.number());
        int longest = settings.doses().maximumDelayDays();
        int window = settings.doses().cycleWindowDays();
        if (late < 0) {
            findings.add(Finding.warning(place, "check.cycle.early", cycle.number(), -late));
        } else if (late > longest) {
            findings.add(Finding.warning(place, "check.cycle.tooLate", cycle.number(), late, longest));
        } else if (late > window && cycle.delayReason().isBlank()) {
            findings.add(Finding.warning(place, "check.cycle.lateWithoutReason", cycle.number(), late, window));
        }
    }
}
