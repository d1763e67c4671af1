package org.leiodesk.endpoint.dates;

import java.time.LocalDate;
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
     * The first dose of either drug.
     *
     * <ol>
     *   <li>It is the date that the subject's own record declares (RFXSTDTC), else the earliest start of a dose.
     *   <li>A declared date that is partial is the earliest start of a dose when that lies in the same month or year, else its first day.
     *   <li>Of doses that start on one day the one with the smallest number is named.
     *   <li>A first dose after the cut-off has not happened.
     * </ol>
     *
     * @return empty when not treated
     */
    public static Optional<SourcedDate> firstDose(Casebook book, DoseRule rule, Cutoff cutoff) {
        PartialDate declared = book.subject().declaredFirstDose();
        SourcedDate first = declared == null || !declared.isComplete() ? earliestStart(book, rule) : null;
        if (declared != null) {
            LocalDate given = first == null ? null : first.date();
            first = SourcedDate.of(declared.impute(given).date(), RecordKind.SUBJECT, 0, "RFXSTDTC");
        }
        return Optional.ofNullable(first).filter(dose -> cutoff.covers(dose.date()));
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

    private static @Nullable SourcedDate earliestStart(Casebook book, DoseRule rule) {
        SourcedDate first = null;
        for (Administration each : book.administrations()) {
            if (rule.isDose(each) && each.startedOn() != null) {
                LocalDate start = each.startedOn().impute(null).date();
                SourcedDate found = SourcedDate.of(start, RecordKind.ADMINISTRATION, each.sequence(), "EXSTDTC");
                if (first == null || found.isBefore(first)) {
                    first = found;
                }
            }
        }
        return first;
    }

    private static LocalDate later(LocalDate last, @Nullable PartialDate date, LocalDate firstDose, Cutoff cutoff) {
        if (date == null) {
            return last;
        }
        LocalDate day = date.impute(firstDose).date();
        return day.isAfter(last) && cutoff.covers(day) ? day : last;
    }
}
