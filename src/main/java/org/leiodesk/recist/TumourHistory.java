package org.leiodesk.recist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;

/**
 * What the derivation looks at: the lesions and measurements of one subject by one evaluator, in any order.
 *
 * @param lesions lesions of that evaluator
 * @param measurements measurements of that evaluator
 * @param visits records that only date a time point of that evaluator; contacts of another kind are ignored
 * @param firstDose date of the first dose; null when not treated
 * @param cutoff nothing dated after it is used; null for no cut-off
 */
public record TumourHistory(
        List<Lesion> lesions,
        List<LesionMeasurement> measurements,
        List<Contact> visits,
        @Nullable LocalDate firstDose,
        @Nullable LocalDate cutoff) {
    public TumourHistory {
        lesions = List.copyOf(lesions);
        measurements = List.copyOf(measurements);
        visits = List.copyOf(visits);
    }

    /** A history in which every record tells of a lesion. */
    public TumourHistory(
            List<Lesion> lesions,
            List<LesionMeasurement> measurements,
            @Nullable LocalDate firstDose,
            @Nullable LocalDate cutoff) {
        this(lesions, measurements, List.of(), firstDose, cutoff);
    }
}
