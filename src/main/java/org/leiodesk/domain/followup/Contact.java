package org.leiodesk.domain.followup;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Timepoint;

/**
 * A day on which the subject was known to be alive: a survival follow-up, or the date of an imported record that is not kept otherwise.
 *
 * @param subject who
 * @param source what kind of record says so; SURVIVAL_STATUS for a follow-up
 * @param sequence number of that record within the subject
 * @param on the day, possibly partial
 * @param note in words, may be empty
 * @param version counts the amendments, 0 before it is stored
 * @param at the tumour assessment to which the record belongs, which it dates; null when it belongs to none
 */
public record Contact(
        SubjectId subject,
        RecordKind source,
        int sequence,
        PartialDate on,
        String note,
        int version,
        @Nullable Visit at) {
    /** A contact that belongs to no tumour assessment. */
    public Contact(SubjectId subject, RecordKind source, int sequence, PartialDate on, String note, int version) {
        this(subject, source, sequence, on, note, version, null);
    }

    /**
     * A tumour assessment: a time point of an evaluator.
     *
     * @param evaluator who read the images
     * @param timepoint the slot
     */
    public record Visit(Evaluator evaluator, Timepoint timepoint) {}
}
