package org.leiodesk.ui.cycles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.ui.field.FormModel;
import org.leiodesk.ui.field.NumberEntry;

/** Makes the doses of what is typed on the dose desk, and says what keeps them from being saved. */
final class DeskEntry {
    private static final String ROUTE = "INTRAVENOUS";

    private DeskEntry() {}

    /** Where findings about the doses of a drug are shown. */
    static String place(DoseRow row) {
        return "dose." + row.drug().name();
    }

    /** A dose for each day that is stored, planned or given. */
    static List<Administration> doses(Cycle cycle, List<DoseRow> rows) {
        List<Administration> doses = new ArrayList<>();
        for (DoseRow row : rows) {
            for (int day = 1; day <= row.days(); day++) {
                Administration stored = row.stored(day);
                if (stored != null
                        || row.planned().value() != null
                        || row.given(day).value() != null) {
                    doses.add(dose(cycle, row, day, stored));
                }
            }
        }
        return doses;
    }

    private static Administration dose(Cycle cycle, DoseRow row, int day, @Nullable Administration stored) {
        Dose given = dose(row.given(day));
        boolean differs = row.differs(row.given(day));
        boolean keepsPlan = stored != null && !row.plannedChanged();
        boolean keepsReason =
                stored != null && !row.reasonChanged() && !stored.adjustment().isEmpty();
        return new Administration(
                cycle.subject(),
                stored == null ? 0 : stored.sequence(),
                cycle.number(),
                day,
                row.drug(),
                keepsPlan ? stored.planned() : dose(row.planned()),
                sameAmount(stored, given) ? stored.given() : given,
                given == null ? null : startedOn(cycle, day, stored),
                null,
                !differs
                        ? ""
                        : keepsReason
                                ? stored.adjustment()
                                : row.reasonProperty().get().strip(),
                stored != null && !row.batchChanged()
                        ? stored.batch()
                        : row.batchProperty().get().strip(),
                stored == null ? ROUTE : stored.route(),
                stored == null ? 0 : stored.version());
    }

    private static boolean sameAmount(@Nullable Administration stored, @Nullable Dose given) {
        return stored != null
                && stored.given() != null
                && given != null
                && stored.given().amount().compareTo(given.amount()) == 0;
    }

    private static @Nullable Dose dose(NumberEntry entry) {
        return entry.value() == null
                ? null
                : new Dose(
                        entry.value().signum() == 0
                                ? BigDecimal.ZERO
                                : entry.value().stripTrailingZeros(),
                        "mg/m2");
    }

    /** The day of the cycle by its day 1; a day that was stored for an unchanged day 1 stays. */
    private static @Nullable PartialDate startedOn(Cycle cycle, int day, @Nullable Administration stored) {
        PartialDate first = cycle.startedOn();
        if (first == null) {
            return stored == null ? null : stored.startedOn();
        }
        Optional<LocalDate> start = first.complete();
        return start.isPresent() ? PartialDate.of(start.get().plusDays(day - 1L)) : first;
    }

    /** What has to be said before it can be saved: numbers that can be read, a day 1 for what was given, reasons. */
    static List<Finding> refusals(DeskFacts facts, FormModel<Cycle> head, List<DoseRow> rows) {
        List<Finding> refusals = new ArrayList<>();
        boolean late = facts.lateness() == DeskFacts.Lateness.LATE || facts.lateness() == DeskFacts.Lateness.TOO_LATE;
        if (late && head.text("delayReason").get().isBlank()) {
            refusals.add(Finding.error(
                    "cycle.delayReason", "casebook.refused.delayReason", Objects.requireNonNull(facts.delayDays())));
        }
        if (head.text("startedOn").get().isBlank() && rows.stream().anyMatch(DoseRow::anyGiven)) {
            refusals.add(Finding.error("cycle.startedOn", "casebook.refused.dayOne"));
        }
        for (DoseRow row : rows) {
            if (row.unreadable()) {
                refusals.add(Finding.error(place(row), "casebook.refused.dose"));
            }
            if (row.differs() && row.reasonProperty().get().isBlank()) {
                refusals.add(Finding.error(place(row), "casebook.refused.doseReason"));
            }
        }
        return refusals;
    }

    /** Whether a finding of the edit checks is about this cycle. */
    static boolean concerns(Finding finding, int cycle) {
        return finding.place().equals("cycle:" + cycle) || finding.place().startsWith("dose:" + cycle + ":");
    }

    /** Puts what the services say about a dose ("TEMOZOLOMIDE 3") to the row of its drug. */
    static List<Finding> placed(List<Finding> findings) {
        return findings.stream()
                .map(finding -> {
                    String first = finding.place().split("[ :]", 2)[0];
                    return first.equals("TEMOZOLOMIDE") || first.equals("EPIRUBICIN")
                            ? new Finding(finding.severity(), "dose." + first, finding.message())
                            : finding;
                })
                .toList();
    }
}
