package org.leiodesk.endpoint.dates;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.exposure.Administration;

/** First and last dose of a subject. */
public final class TreatmentDates {
    private TreatmentDates() {}

    /**
     * The first dose of either drug, by {@link FirstDoseRule}. Of doses that start on that day the one with the smallest number is named, one with a
     * complete date before one without. A first dose after the cut-off has not happened.
     *
     * @return empty when not treated
     */
    public static Optional<SourcedDate> firstDose(Casebook book, DoseRule rule, Cutoff cutoff) {
        PartialDate declared = book.subject().declaredFirstDose();
        FirstDoseRule first = new FirstDoseRule(declared);
        if (!first.isSettled()) {
            for (Administration each : book.administrations()) {
                if (rule.isDose(each) && each.startedOn() != null) {
                    first.offer(each.startedOn());
                }
            }
        }
        LocalDate date = first.date();
        if (date == null || !cutoff.covers(date)) {
            return Optional.empty();
        }
        return Optional.of(
                declared == null ? dose(book, rule, date) : SourcedDate.of(date, RecordKind.SUBJECT, 0, "RFXSTDTC"));
    }

    private static SourcedDate dose(Casebook book, DoseRule rule, LocalDate date) {
        SourcedDate named = null;
        boolean complete = false;
        for (Administration each : book.administrations()) {
            PartialDate start = each.startedOn();
            if (start != null && rule.isDose(each) && start.earliest().equals(date)) {
                SourcedDate found = SourcedDate.of(date, RecordKind.ADMINISTRATION, each.sequence(), "EXSTDTC");
                boolean better = start.isComplete() == complete ? named == null || found.isBefore(named) : !complete;
                named = better ? found : named;
                complete |= start.isComplete();
            }
        }
        return Objects.requireNonNull(named, "The dose that starts first");
    }

    /**
     * The last day on which a dose was given: the latest start or end of a dose, by what is dated on or before the cut-off. A subject whose doses
     * have no date was last treated on the first dose.
     */
    public static LocalDate lastDose(Casebook book, LocalDate firstDose, DoseRule rule, Cutoff cutoff) {
        LocalDate last = firstDose;
        for (Administration each : book.administrations()) {
            if (rule.isDose(each)) {
                last = later(last, each.startedOn(), firstDose, cutoff);
                last = later(last, each.endedOn(), firstDose, cutoff);
            }
        }
        return last;
    }

    private static LocalDate later(LocalDate last, @Nullable PartialDate date, LocalDate firstDose, Cutoff cutoff) {
        if (date == null) {
            return last;
        }
        LocalDate day = date.impute(firstDose).date();
        return day.isAfter(last) && cutoff.covers(day) ? day : last;
    }
}
