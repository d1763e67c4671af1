package org.leiodesk.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.Casebook;

/**
 * A dated record of a casebook with its place.
 *
 * @param place where, see {@link Place}
 * @param on its date
 */
public record DatedItem(String place, PartialDate on) {
    /** Enrolment, cycles and doses: what may not begin before consent. */
    public static List<DatedItem> ofTreatment(Casebook book) {
        List<DatedItem> items = new ArrayList<>();
        add(items, Place.ENROLLED_ON, book.subject().enrolledOn());
        book.cycles().forEach(c -> add(items, Place.cycle(c.number()), c.startedOn()));
        book.administrations().forEach(a -> add(items, Place.dose(a), a.startedOn()));
        return items;
    }

    /** Scans and what was measured on them. */
    public static List<DatedItem> ofTumourAssessment(Casebook book) {
        List<DatedItem> items = new ArrayList<>();
        book.assessments().forEach(a -> add(items, Place.assessment(a.timepoint()), a.imagedOn()));
        book.measurements().forEach(m -> add(items, Place.measurement(m), m.imagedOn()));
        return items;
    }

    /** End of treatment, new therapy and adverse events. */
    public static List<DatedItem> ofFollowUp(Casebook book) {
        List<DatedItem> items = new ArrayList<>();
        if (book.endOfTreatment() != null) {
            add(items, Place.END_OF_TREATMENT, book.endOfTreatment().on());
        }
        book.newTherapies().forEach(t -> add(items, Place.newTherapy(t.sequence()), t.startedOn()));
        book.adverseEvents().forEach(e -> add(items, Place.adverseEvent(e.sequence()), e.startedOn()));
        return items;
    }

    private static void add(List<DatedItem> items, String place, @Nullable PartialDate on) {
        if (on != null) {
            items.add(new DatedItem(place, on));
        }
    }
}
