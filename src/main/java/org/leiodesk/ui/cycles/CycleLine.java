package org.leiodesk.ui.cycles;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.exposure.Exposure;

/**
 * One line of the list of cycles.
 *
 * @param cycle the cycle; null for the one that is being added
 * @param number its number
 * @param day day 1 as it happened, else as planned; empty when neither is known
 * @param begun whether it has begun
 * @param delayDays days beyond plan when it began after its window, else 0
 * @param reduced whether a drug was reduced in it
 */
public record CycleLine(@Nullable Cycle cycle, int number, String day, boolean begun, long delayDays, boolean reduced) {
    /** The cycles of a casebook, in their order. */
    static List<CycleLine> of(Casebook book, ProtocolSettings settings) {
        Exposure exposure = Exposure.of(book, settings);
        return book.cycles().stream()
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .map(cycle -> new CycleLine(
                        cycle,
                        cycle.number(),
                        cycle.startedOn() != null
                                ? cycle.startedOn().toString()
                                : cycle.plannedOn() == null
                                        ? ""
                                        : cycle.plannedOn().toString(),
                        cycle.startedOn() != null,
                        exposure.delays().stream()
                                .filter(delay -> delay.cycle() == cycle.number())
                                .mapToLong(delay -> delay.days())
                                .findFirst()
                                .orElse(0),
                        exposure.reductions().stream().anyMatch(reduction -> reduction.cycle() == cycle.number())))
                .toList();
    }

    static CycleLine added(int number) {
        return new CycleLine(null, number, "", false, 0, false);
    }
}
