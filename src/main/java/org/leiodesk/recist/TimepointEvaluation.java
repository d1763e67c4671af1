package org.leiodesk.recist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.AnalysisDate;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;

/**
 * Everything derived at one time point after the baseline.
 *
 * @param timepoint which one
 * @param earliest date of its first record
 * @param latest date of its last record
 * @param sum the sum of diameters
 * @param target target response, dated by the latest scan of its targets
 * @param nonTarget non-target response
 * @param newLesion new lesions; the date is the day first seen
 * @param overall overall response; its date is that of recist.md section 8
 * @param toPartial mm by which the sum must fall to be PR from baseline, 0 when it has; null when it cannot be said
 * @param toProgression mm by which the sum must grow to be PD from the nadir, 0 when it has; null when it cannot be said
 */
public record TimepointEvaluation(
        Timepoint timepoint,
        LocalDate earliest,
        AnalysisDate latest,
        SumOfDiameters sum,
        Decision<TargetResponse> target,
        Decision<NonTargetResponse> nonTarget,
        Decision<NewLesionStatus> newLesion,
        Decision<TimepointResponse> overall,
        @Nullable Millimetres toPartial,
        @Nullable Millimetres toProgression) {
    /** The date of the overall response. */
    public LocalDate respondedOn() {
        return overall.date() == null ? latest.date() : overall.date().date();
    }
}
