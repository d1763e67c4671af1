package org.leiodesk.recist.reading;

import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.lesion.Millimetres;

/**
 * What one target lesion adds to the sum at one time point (recist.md section 2), and what that says of it.
 *
 * @param lesion which target
 * @param reading its record; null when there is none
 * @param measured what it adds in mm; when missing, what its evaluable fragments add
 * @param missing whether it cannot be evaluated as a whole
 * @param gone whether it satisfies the complete response: absent, or a node below 10 mm
 * @param seen whether it shows disease: more than 0 mm, or a node of 10 mm or more
 * @param scanned whether something was imaged, so that the record can date a progression
 */
public record TargetReading(
        IndexedLesion lesion,
        @Nullable Reading reading,
        Millimetres measured,
        boolean missing,
        boolean gone,
        boolean seen,
        boolean scanned) {}
