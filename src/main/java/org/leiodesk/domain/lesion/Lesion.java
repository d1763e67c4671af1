package org.leiodesk.domain.lesion;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;

/**
 * A lesion as one evaluator identified it (SDTM TU).
 *
 * @param subject whose
 * @param evaluator who read the images
 * @param id T01, NT01, NEW01
 * @param sequence number of the record within the subject (TUSEQ)
 * @param role target, non-target or new
 * @param site where it lies (TULOC), in the words of the record; empty when not recorded
 * @param organ the organ for the limit of two targets an organ: lungs are one, lymph nodes are one; empty when unknown
 * @param kind what it is, as far as measurability depends on it
 * @param method how it is seen; null when not recorded
 * @param sliceThicknessMm slice thickness in mm; null when not recorded
 * @param irradiated irradiated or treated locally before the study
 * @param progressedSinceIrradiation whether it has progressed since then
 * @param timepoint when it was first identified
 * @param identifiedOn date on which it was first identified; null when not recorded
 * @param version counts the amendments, 0 before it is stored
 */
public record Lesion(
        SubjectId subject,
        Evaluator evaluator,
        LesionId id,
        int sequence,
        LesionRole role,
        String site,
        String organ,
        LesionKind kind,
        @Nullable ImagingMethod method,
        @Nullable Double sliceThicknessMm,
        boolean irradiated,
        boolean progressedSinceIrradiation,
        Timepoint timepoint,
        @Nullable PartialDate identifiedOn,
        int version) {
    public boolean isLymphNode() {
        return kind == LesionKind.LYMPH_NODE;
    }

    /** The axis by which a lesion of this kind is measured. */
    public Axis axis() {
        return isLymphNode() ? Axis.SHORT_AXIS : Axis.LONGEST_DIAMETER;
    }
}
