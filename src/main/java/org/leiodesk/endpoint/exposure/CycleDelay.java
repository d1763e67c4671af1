package org.leiodesk.endpoint.exposure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.study.DoseSettings;
import org.leiodesk.endpoint.dates.Cutoff;

/**
 * A cycle that began later than its window allows.
 *
 * @param cycle number of the cycle
 * @param plannedOn planned day 1
 * @param startedOn day 1 as it happened
 * @param reason as recorded, may be empty
 */
public record CycleDelay(int cycle, LocalDate plannedOn, LocalDate startedOn, String reason) {
    /** Days late: start - plan. */
    public long days() {
        return ChronoUnit.DAYS.between(plannedOn, startedOn);
    }

    /** The delayed cycles, in the order of the casebook; a cycle without a planned or actual day 1 is none. */
    public static List<CycleDelay> of(
            Casebook book, @Nullable LocalDate firstDose, DoseSettings settings, Cutoff cutoff) {
        List<CycleDelay> delays = new ArrayList<>();
        for (Cycle each : judged(book, firstDose, cutoff)) {
            CycleDelay delay = delay(each, firstDose);
            if (delay.days() > settings.cycleWindowDays()) {
                delays.add(delay);
            }
        }
        return List.copyOf(delays);
    }

    /** The cycles begun of which it can be said whether they were late: those with a planned and an actual day 1. */
    static List<Cycle> judged(Casebook book, @Nullable LocalDate firstDose, Cutoff cutoff) {
        List<Cycle> judged = new ArrayList<>(book.cycles().size());
        for (Cycle each : book.cycles()) {
            if (each.plannedOn() != null && each.startedOn() != null && cutoff.covers(each.startedOn(), firstDose)) {
                judged.add(each);
            }
        }
        return judged;
    }

    private static CycleDelay delay(Cycle cycle, @Nullable LocalDate firstDose) {
        if (cycle.plannedOn() == null || cycle.startedOn() == null) {
            throw new IllegalArgumentException("A delay needs both dates");
        }
        return new CycleDelay(
                cycle.number(),
                cycle.plannedOn(),
                cycle.startedOn().impute(firstDose).date(),
                cycle.delayReason());
    }
}
