package org.leiodesk.endpoint.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.endpoint.dates.SourcedDate;

/**
 * What the progression-free time of one subject is found from, as it stands at the cut-off.
 *
 * @param firstDose first dose of either drug
 * @param hasBaseline whether there is a baseline assessment
 * @param adequate assessments after the baseline whose overall response is neither NE nor PD, in any order
 * @param progression first progression by RECIST; null when none
 * @param death null when not known to have died
 * @param newTherapyOn start of the first new anticancer therapy after the first dose; null when none
 * @param claim end of treatment for progression, as the investigator judged it; null when none
 */
public record DiseaseCourse(
        SourcedDate firstDose,
        boolean hasBaseline,
        List<SourcedDate> adequate,
        @Nullable SourcedDate progression,
        @Nullable SourcedDate death,
        @Nullable LocalDate newTherapyOn,
        @Nullable ClaimedProgression claim) {
    public DiseaseCourse {
        adequate = List.copyOf(adequate);
    }

    /**
     * The investigator's claim of progression.
     *
     * @param on its day; null when not recorded
     */
    public record ClaimedProgression(@Nullable SourcedDate on) {}

    /** The last adequate assessment on or before a day; the first dose when there is none. */
    public SourcedDate lastAdequateUntil(LocalDate day) {
        SourcedDate last = firstDose;
        for (SourcedDate each : adequate) {
            if (each.date().isAfter(last.date()) && !each.date().isAfter(day)) {
                last = each;
            }
        }
        return last;
    }
}
