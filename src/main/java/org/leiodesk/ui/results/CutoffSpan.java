package org.leiodesk.ui.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.Casebook;

/**
 * The days among which a cut-off makes sense.
 *
 * @param first the first dose of the study
 * @param last the last complete date of a dose, a scan, a contact or a death
 */
record CutoffSpan(LocalDate first, LocalDate last) {
    /** Empty while there is no dose, or nothing after it. */
    static Optional<CutoffSpan> of(List<Casebook> books) {
        List<LocalDate> doses = new ArrayList<>();
        List<LocalDate> all = new ArrayList<>();
        for (Casebook book : books) {
            book.administrations().forEach(each -> add(doses, each.startedOn()));
            book.measurements().forEach(each -> add(all, each.imagedOn()));
            book.contacts().forEach(each -> add(all, each.on()));
            if (book.death() != null) {
                add(all, book.death().on());
            }
        }
        all.addAll(doses);
        if (doses.isEmpty()) {
            return Optional.empty();
        }
        CutoffSpan span = new CutoffSpan(Collections.min(doses), Collections.max(all));
        return span.first().isBefore(span.last()) ? Optional.of(span) : Optional.empty();
    }

    private static void add(List<LocalDate> dates, @Nullable PartialDate date) {
        if (date != null) {
            date.complete().ifPresent(dates::add);
        }
    }
}
