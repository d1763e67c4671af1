package org.leiodesk.recist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.lesion.Millimetres;

/**
 * The sum over the target lesions at one time point.
 *
 * @param contributions one a target, in the order of the lesion ids
 * @param measured sum of those that are there, in mm
 * @param missing how many are missing
 * @param baseline complete sum at baseline; null when there is none
 * @param nadir smallest complete sum of baseline and all earlier time points; null when there is none, and at baseline
 */
public record SumOfDiameters(
        List<LesionContribution> contributions,
        Millimetres measured,
        int missing,
        @Nullable Millimetres baseline,
        @Nullable Millimetres nadir) {
    public SumOfDiameters {
        contributions = List.copyOf(contributions);
    }

    /** Whether there are targets and none is missing. */
    public boolean isComplete() {
        return missing == 0 && !contributions.isEmpty();
    }
}
