package org.leiodesk.ui.cycles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.study.ProtocolSettings;

/** The next cycle, filled in from the last: day 1 a cycle after the last day 1, height and weight as they were, doses at the level of the last. */
final class NextCycle {
    private NextCycle() {}

    static Cycle after(SubjectId subject, List<Cycle> cycles, ProtocolSettings settings) {
        Optional<Cycle> last = cycles.stream().max(Comparator.comparing(Cycle::number));
        return last.map(before -> new Cycle(
                        subject,
                        before.number() + 1,
                        plannedAfter(before, settings),
                        null,
                        before.heightCm(),
                        before.weightKg(),
                        null,
                        "",
                        0))
                .orElseGet(() -> new Cycle(subject, 1, null, null, null, null, null, "", 0));
    }

    private static @Nullable LocalDate plannedAfter(Cycle before, ProtocolSettings settings) {
        LocalDate started = before.startedOn() == null
                ? null
                : before.startedOn().complete().orElse(null);
        LocalDate from = started == null ? before.plannedOn() : started;
        return from == null ? null : from.plusDays(settings.cycleDays());
    }

    /** The dose to plan: the last one given that was not 0, else the last one planned, else the full dose; null when the drug is over. */
    static @Nullable BigDecimal plannedDose(Drug drug, int cycle, Casebook book, ProtocolSettings settings) {
        if (!DeskSums.isPlanned(drug, cycle, settings.doses())) {
            return null;
        }
        BigDecimal dose = DoseLevel.of(drug, settings.doses()).get(0);
        List<Administration> before = book.administrations().stream()
                .filter(each -> each.drug().equals(drug) && each.cycle() < cycle)
                .sorted(Comparator.comparing(Administration::cycle).thenComparing(Administration::day))
                .toList();
        for (Administration each : before) {
            if (each.given() != null
                    && !each.given().isZero()
                    && each.given().unit().equals("mg/m2")) {
                dose = each.given().amount();
            } else if (each.given() == null
                    && each.planned() != null
                    && each.planned().unit().equals("mg/m2")) {
                dose = each.planned().amount();
            }
        }
        return dose;
    }
}
