package org.leiodesk.service;

import java.util.List;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;

/**
 * One column of the lesion board as it is saved.
 *
 * @param assessment the assessment of the time point
 * @param lesions lesions that are new or changed; a sequence of 0 asks the store for the next number
 * @param measurements measurements that are new or changed; a sequence of 0 asks the store for the next number
 * @param removed stored measurements that were taken away
 */
public record TimepointEntry(
        Assessment assessment,
        List<Lesion> lesions,
        List<LesionMeasurement> measurements,
        List<LesionMeasurement> removed) {
    public TimepointEntry {
        lesions = List.copyOf(lesions);
        measurements = List.copyOf(measurements);
        removed = List.copyOf(removed);
    }
}
