package org.leiodesk.domain.followup;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;

/**
 * End of treatment and why (SDTM DS, disposition event).
 *
 * @param subject whose
 * @param sequence number of the record within the subject (DSSEQ)
 * @param on day on which treatment was ended; null when not recorded
 * @param reason why
 * @param verbatim the reason in the words of the record
 * @param version counts the amendments, 0 before it is stored
 */
public record EndOfTreatment(
        SubjectId subject, int sequence, @Nullable PartialDate on, EndReason reason, String verbatim, int version) {}
