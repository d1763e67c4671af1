package org.leiodesk.recist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;

/**
 * What the derivation looks at: the lesions and measurements of one subject by one evaluator, in any order.
 *
 * @param lesions lesions of that evaluator
 * @param measurements measurements of that evaluator
 * @param firstDose date of the first dose; null when not treated
 * @param cutoff nothing dated after it is used; null for no cut-off
 */
public record TumourHistory(
        List<Lesion> lesions,
        List<LesionMeasurement> measurements,
        @Nullable LocalDate firstDose,
        @Nullable LocalDate cutoff) {
    public TumourHistory {
        lesions = List.copyOf(lesions);
        measurements = List.copyOf(measurements);
    }
}
