package org.leiodesk.recist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;

/**
 * The whole course of one subject as one evaluator read it.
 *
 * @param baseline null when there is no record of a target or non-target lesion
 * @param timepoints the time points after the baseline, in their order (recist.md section 8)
 * @param findings what a person should know: no baseline before the first dose, no lesions at baseline, ...
 */
public record TumourEvaluation(
        @Nullable BaselineEvaluation baseline, List<TimepointEvaluation> timepoints, List<Finding> findings) {
    public TumourEvaluation {
        timepoints = List.copyOf(timepoints);
        findings = List.copyOf(findings);
    }
}
