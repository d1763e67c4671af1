package org.leiodesk.domain.safety;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;

/**
 * A medication other than the study drugs and new anticancer therapy (SDTM CM).
 *
 * @param subject whose
 * @param sequence number of the record within the subject (CMSEQ)
 * @param name what was given
 * @param category category as recorded, may be empty
 * @param startedOn first day, possibly partial; null when not recorded
 * @param endedOn last day; null when ongoing or not recorded
 * @param recordedOn date of the record; null when not recorded
 * @param version counts the amendments, 0 before it is stored
 */
public record ConcomitantMedication(
        SubjectId subject,
        int sequence,
        String name,
        String category,
        @Nullable PartialDate startedOn,
        @Nullable PartialDate endedOn,
        @Nullable PartialDate recordedOn,
        int version) {}
