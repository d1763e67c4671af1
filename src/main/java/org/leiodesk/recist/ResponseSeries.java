package org.leiodesk.recist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the best overall response is found from.
 *
 * @param responses overall responses after the baseline, in order
 * @param firstDose date of the first dose
 * @param newTherapyOn start of new anticancer therapy; null when none. Responses dated after it do not count
 * @param targetsAtBaseline whether there was a target lesion at baseline
 */
public record ResponseSeries(
        List<DatedResponse> responses,
        LocalDate firstDose,
        @Nullable LocalDate newTherapyOn,
        boolean targetsAtBaseline) {
    public ResponseSeries {
        responses = List.copyOf(responses);
    }
}
