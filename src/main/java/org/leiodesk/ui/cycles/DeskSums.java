package org.leiodesk.ui.cycles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.study.DoseSettings;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.exposure.BodySurface;
import org.leiodesk.endpoint.exposure.Exposure;

/** Computes {@link DeskFacts} from what is typed, over the casebook as it is stored. */
final class DeskSums {
    private final Casebook book;
    private final ProtocolSettings settings;

    DeskSums(Casebook book, ProtocolSettings settings) {
        this.book = book;
        this.settings = settings;
    }

    /**
     * @param cycle the cycle as typed
     * @param doses its doses as typed
     */
    DeskFacts of(Cycle cycle, List<Administration> doses, List<DoseRow> rows) {
        DoseSettings limits = settings.doses();
        List<Cycle> cycles = new ArrayList<>(book.cycles());
        cycles.removeIf(each -> each.number() == cycle.number());
        cycles.add(cycle);
        OptionalDouble area = BodySurface.squareMetres(cycles, cycle.number(), limits);
        Double bsa = area.isPresent() ? Double.valueOf(area.getAsDouble()) : null;
        LocalDate planned = cycle.plannedOn();
        Long delay = delay(planned, cycle.startedOn());
        Exposure exposure = Exposure.of(upTo(cycle, cycles, doses), settings);
        double total = exposure.cumulativeEpirubicinMgPerM2();
        return new DeskFacts(
                bsa,
                bsa != null && limits.bsaCapM2() > 0 && bsa >= limits.bsaCapM2(),
                planned == null ? null : planned.plusDays(limits.cycleWindowDays()),
                delay,
                lateness(delay),
                rows.stream().map(row -> facts(row, bsa)).toList(),
                exposure.priorEpirubicinMgPerM2(),
                total,
                total >= limits.epirubicinStopMgPerM2()
                        ? DeskFacts.Limit.STOP
                        : total >= limits.epirubicinWarnMgPerM2() ? DeskFacts.Limit.WARN : DeskFacts.Limit.BELOW);
    }

    private static @Nullable Long delay(@Nullable LocalDate planned, @Nullable PartialDate started) {
        Optional<LocalDate> day = started == null ? Optional.empty() : started.complete();
        return planned == null || day.isEmpty() ? null : Long.valueOf(ChronoUnit.DAYS.between(planned, day.get()));
    }

    private DeskFacts.Lateness lateness(@Nullable Long delay) {
        if (delay == null) {
            return DeskFacts.Lateness.UNKNOWN;
        }
        if (delay < 0) {
            return DeskFacts.Lateness.EARLY;
        }
        if (delay <= settings.doses().cycleWindowDays()) {
            return DeskFacts.Lateness.ON_TIME;
        }
        return delay <= settings.doses().maximumDelayDays() ? DeskFacts.Lateness.LATE : DeskFacts.Lateness.TOO_LATE;
    }

    /** The casebook as it would be after this cycle, without what came later. */
    private Casebook upTo(Cycle cycle, List<Cycle> cycles, List<Administration> doses) {
        CasebookBuilder builder = Casebook.of(book.subject()).diagnosis(book.diagnosis());
        cycles.stream().filter(each -> each.number() <= cycle.number()).forEach(builder::cycle);
        book.administrations().stream()
                .filter(each -> each.cycle() < cycle.number())
                .forEach(builder::administration);
        doses.forEach(builder::administration);
        return builder.build();
    }

    private DeskFacts.RowFacts facts(DoseRow row, @Nullable Double bsa) {
        List<String> mg = new ArrayList<>();
        List<Boolean> differs = new ArrayList<>();
        double sum = 0;
        BigDecimal lowest = null;
        for (int day = 1; day <= row.days(); day++) {
            BigDecimal given = row.given(day).value();
            differs.add(row.differs(row.given(day)));
            if (given != null && given.signum() > 0 && (lowest == null || given.compareTo(lowest) < 0)) {
                lowest = given;
            }
            BigDecimal counts =
                    row.anyGiven() || row.unreadable() ? given : row.planned().value();
            if (counts == null || bsa == null) {
                mg.add("");
            } else {
                sum += counts.doubleValue() * bsa;
                mg.add(String.format(Locale.ROOT, "%.0f", counts.doubleValue() * bsa));
            }
        }
        boolean any = mg.stream().anyMatch(text -> !text.isEmpty());
        BigDecimal level = row.anyGiven()
                ? (lowest == null ? BigDecimal.ZERO : lowest)
                : row.planned().value();
        return new DeskFacts.RowFacts(
                mg, any ? Double.valueOf(sum) : null, DoseLevel.name(row.drug(), level, settings.doses()), differs);
    }

    /** Whether a drug of the protocol is planned in a cycle of this number. */
    static boolean isPlanned(Drug drug, int cycle, DoseSettings settings) {
        return !drug.equals(Drug.EPIRUBICIN) || cycle <= settings.maximumEpirubicinCycles();
    }
}
