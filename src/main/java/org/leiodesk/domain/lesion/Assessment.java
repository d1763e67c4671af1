package org.leiodesk.domain.lesion;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;

/**
 * The tumour assessment that fills a time point: its date and the investigator's own response (SDTM RS), which is compared with the derived one and
 * never taken for it. An assessment without measurements is no time point of the derivation.
 *
 * @param subject whose
 * @param evaluator who read the images
 * @param timepoint the slot it fills
 * @param sequence number of the response record within the subject (RSSEQ), 0 when there is none
 * @param imagedOn day of the scan, offered for every lesion; null when only a response was imported
 * @param respondedOn date of the response record; null when there is none
 * @param response the evaluator's own overall response; null when not given
 * @param newLesionsLookedFor whether the reader stated that there was no new lesion
 * @param comment free text, may be empty
 * @param version counts the amendments, 0 before it is stored
 */
public record Assessment(
        SubjectId subject,
        Evaluator evaluator,
        Timepoint timepoint,
        int sequence,
        @Nullable PartialDate imagedOn,
        @Nullable PartialDate respondedOn,
        @Nullable TimepointResponse response,
        boolean newLesionsLookedFor,
        String comment,
        int version) {}
