package org.leiodesk.recist.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;

/**
 * The records of one subject in order.
 *
 * @param targets target lesions of the baseline, by lesion id
 * @param nonTargets non-target lesions of the baseline, by lesion id
 * @param newLesions lesions recorded as new, by lesion id
 * @param baseline the baseline time point; null when there is none
 * @param followUps the time points after the baseline, in order; none without a baseline
 * @param findings what could not be used, and why
 */
public record Course(
        List<IndexedLesion> targets,
        List<IndexedLesion> nonTargets,
        List<IndexedLesion> newLesions,
        @Nullable Slot baseline,
        List<Slot> followUps,
        List<Finding> findings) {}
