package org.leiodesk.recist.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;

/**
 * The records of one subject in order.
 *
 * @param targets target lesions, by lesion id; none without a baseline
 * @param nonTargets non-target lesions, by lesion id; none without a baseline
 * @param newLesions lesions recorded as new, by lesion id
 * @param baseline the baseline time point; null when there is none
 * @param followUps the time points after the baseline, in order; without a baseline all of a treated subject
 * @param firstDose by which partial dates are completed; null when not treated
 * @param findings what could not be used, and why
 */
public record Course(
        List<IndexedLesion> targets,
        List<IndexedLesion> nonTargets,
        List<IndexedLesion> newLesions,
        @Nullable Slot baseline,
        List<Slot> followUps,
        @Nullable LocalDate firstDose,
        List<Finding> findings) {}
