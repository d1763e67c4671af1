package org.leiodesk.domain.safety;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;

/**
 * An adverse event (SDTM AE).
 *
 * @param subject whose
 * @param sequence number of the record within the subject (AESEQ)
 * @param term the event, coded when it was
 * @param grade CTCAE grade 1 to 5; null when only a severity was recorded
 * @param severity severity as recorded (MILD, MODERATE, SEVERE), empty when not recorded
 * @param serious whether serious; null when not recorded
 * @param relation relation to the drug as recorded, empty when not recorded
 * @param startedOn start, possibly partial; null when not recorded
 * @param endedOn end, possibly partial; null when ongoing or not recorded
 * @param recordedOn date of the record; null when not recorded
 * @param fatal whether the record says that it was fatal (AEOUT, AESDTH)
 * @param version counts the amendments, 0 before it is stored
 */
public record AdverseEvent(
        SubjectId subject,
        int sequence,
        String term,
        @Nullable Integer grade,
        String severity,
        @Nullable Boolean serious,
        String relation,
        @Nullable PartialDate startedOn,
        @Nullable PartialDate endedOn,
        @Nullable PartialDate recordedOn,
        boolean fatal,
        int version) {
    private static final int DEATH = 5;

    /** An event of which no record says that it was fatal. */
    public AdverseEvent(
            SubjectId subject,
            int sequence,
            String term,
            @Nullable Integer grade,
            String severity,
            @Nullable Boolean serious,
            String relation,
            @Nullable PartialDate startedOn,
            @Nullable PartialDate endedOn,
            @Nullable PartialDate recordedOn,
            int version) {
        this(
                subject,
                sequence,
                term,
                grade,
                severity,
                serious,
                relation,
                startedOn,
                endedOn,
                recordedOn,
                false,
                version);
    }

    /** Whether its end is the death of the subject: it was recorded as fatal, or has grade 5, which is death. */
    public boolean endsInDeath() {
        return fatal || (grade != null && grade == DEATH);
    }
}
