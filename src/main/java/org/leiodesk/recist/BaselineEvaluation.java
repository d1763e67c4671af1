package org.leiodesk.recist;

import java.time.LocalDate;
import org.leiodesk.base.AnalysisDate;
import org.leiodesk.domain.lesion.Timepoint;

/**
 * The baseline assessment: the last time point with target or non-target records on or before the first dose, else the first one.
 *
 * @param timepoint which one
 * @param earliest date of its first record
 * @param latest date of its last record
 * @param sum the sum of diameters at baseline
 * @param targets number of target lesions
 * @param nonTargets number of non-target lesions
 */
public record BaselineEvaluation(
        Timepoint timepoint,
        LocalDate earliest,
        AnalysisDate latest,
        SumOfDiameters sum,
        int targets,
        int nonTargets) {}
