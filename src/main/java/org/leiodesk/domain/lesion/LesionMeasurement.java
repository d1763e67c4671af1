package org.leiodesk.domain.lesion;

import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;

/**
 * What a reader recorded of one lesion at one assessment (SDTM TR).
 *
 * @param subject whose
 * @param evaluator who read the images
 * @param lesion which lesion
 * @param timepoint in which slot the assessment falls
 * @param sequence number of the record within the subject (TRSEQ)
 * @param imagedOn day of the scan, or of the record that says it was not done
 * @param state what was seen; of the kind that fits the role of the lesion
 * @param version counts the amendments, 0 before it is stored
 */
public record LesionMeasurement(
        SubjectId subject,
        Evaluator evaluator,
        LesionId lesion,
        Timepoint timepoint,
        int sequence,
        PartialDate imagedOn,
        LesionState state,
        int version) {}
