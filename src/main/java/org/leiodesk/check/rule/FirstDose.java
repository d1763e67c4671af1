package org.leiodesk.check.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.Casebook;

/** Finds the first dose, for comparisons that need it. */
public final class FirstDose {
    private FirstDose() {}

    /** The declared first dose, else the earliest complete date on which a dose above 0 was given. */
    public static Optional<LocalDate> of(Casebook book) {
        PartialDate declared = book.subject().declaredFirstDose();
        if (declared != null && declared.isComplete()) {
            return declared.complete();
        }
        return book.administrations().stream()
                .filter(a -> a.given() != null && !a.given().isZero())
                .map(a -> a.startedOn())
                .filter(Objects::nonNull)
                .flatMap(date -> date.complete().stream())
                .min(Comparator.naturalOrder());
    }
}
