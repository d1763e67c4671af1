package org.leiodesk.endpoint.exposure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.endpoint.dates.Cutoff;
import org.leiodesk.endpoint.dates.DoseRule;

/** The days on which the cycles of one subject began. */
public final class CycleStarts {
    private CycleStarts() {}

    /**
     * Finds them.
     *
     * <ol>
     *   <li>A cycle with a recorded day 1 began then; otherwise on the earliest dose that names it.
     *   <li>When no dose names a cycle, a new one begins with each dose that comes at least half a cycle after the start of the one before; the first
     *       begins on the first dose.
     *   <li>What begins after the cut-off, and a cycle in which nothing was given yet and no day 1 is recorded, is left out.
     * </ol>
     *
     * @return in order, without repetition
     */
    public static List<LocalDate> of(Casebook book, LocalDate firstDose, DoseRule rule, Cutoff cutoff, int cycleDays) {
        return of(book, GivenDoses.upTo(cutoff, book, rule, firstDose), firstDose, cutoff, cycleDays);
    }

    /** The same when the doses up to the cut-off are at hand. */
    static List<LocalDate> of(
            Casebook book, List<Administration> given, LocalDate firstDose, Cutoff cutoff, int cycleDays) {
        SortedMap<Integer, LocalDate> byNumber = new TreeMap<>();
        for (Cycle each : book.cycles()) {
            if (each.startedOn() != null && cutoff.covers(each.startedOn(), firstDose)) {
                byNumber.put(each.number(), each.startedOn().impute(firstDose).date());
            }
        }
        Set<Integer> recorded = Set.copyOf(byNumber.keySet());
        List<LocalDate> unnamed = new ArrayList<>();
        for (Administration each : given) {
            if (each.startedOn() != null && !recorded.contains(each.cycle())) {
                LocalDate start = each.startedOn().impute(firstDose).date();
                if (each.cycle() > 0) {
                    byNumber.merge(each.cycle(), start, (one, other) -> one.isBefore(other) ? one : other);
                } else {
                    unnamed.add(start);
                }
            }
        }
        return byNumber.isEmpty()
                ? byDistance(unnamed, firstDose, cycleDays)
                : List.copyOf(new TreeSet<>(byNumber.values()));
    }

    private static List<LocalDate> byDistance(List<LocalDate> doses, LocalDate firstDose, int cycleDays) {
        List<LocalDate> starts = new ArrayList<>(List.of(firstDose));
        for (LocalDate dose : new TreeSet<>(doses)) {
            LocalDate last = starts.get(starts.size() - 1);
            if (2 * ChronoUnit.DAYS.between(last, dose) >= cycleDays) {
                starts.add(dose);
            }
        }
        return List.copyOf(starts);
    }
}
