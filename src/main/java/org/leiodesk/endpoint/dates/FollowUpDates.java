package org.leiodesk.endpoint.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.NewTherapy;

/** Death, new anticancer therapy and end of treatment as they stand at the cut-off; partial dates are imputed. */
public final class FollowUpDates {
    private FollowUpDates() {}

    /** The day of death; empty when not known to have died, when the day is not known at all, and when it lies after the cut-off. */
    public static Optional<SourcedDate> death(Casebook book, @Nullable LocalDate firstDose, Cutoff cutoff) {
        Death death = book.death();
        if (death == null || death.on() == null) {
            return Optional.empty();
        }
        LocalDate day = death.on().impute(firstDose).date();
        String variable = switch (death.source()) {
            case SUBJECT -> "DTHDTC";
            case ADVERSE_EVENT -> "AEENDTC";
            default -> SourcedDate.dateVariable(death.source());
        };
        return Optional.of(SourcedDate.of(day, death.source(), death.sequence(), variable))
                .filter(date -> cutoff.covers(date.date()));
    }

    /**
     * The start of the first new anticancer therapy that started after the first dose; one on the day of the first dose does not count. Of several
     * that started on one day the one with the smallest number is named.
     */
    public static Optional<SourcedDate> newTherapy(Casebook book, LocalDate firstDose, Cutoff cutoff) {
        SourcedDate first = null;
        for (NewTherapy each : book.newTherapies()) {
            LocalDate start = each.startedOn().impute(firstDose).date();
            SourcedDate found = SourcedDate.of(start, RecordKind.MEDICATION, each.sequence(), "CMSTDTC");
            if (start.isAfter(firstDose) && cutoff.covers(start) && (first == null || found.isBefore(first))) {
                first = found;
            }
        }
        return Optional.ofNullable(first);
    }

    /** The end of treatment, when it is recorded and not dated after the cut-off; its own date may be missing. */
    public static Optional<EndOfTreatment> endOfTreatment(Casebook book, LocalDate firstDose, Cutoff cutoff) {
        return Optional.ofNullable(book.endOfTreatment()).filter(end -> cutoff.covers(end.on(), firstDose));
    }

    /** The date of an end of treatment; empty when it was not recorded. */
    public static Optional<SourcedDate> dateOf(EndOfTreatment end, LocalDate firstDose) {
        PartialDate on = end.on();
        return on == null
                ? Optional.empty()
                : Optional.of(
                        SourcedDate.of(on.impute(firstDose).date(), RecordKind.DISPOSITION, end.sequence(), "DSSTDTC"));
    }
}
