package org.leiodesk.endpoint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.recist.BestOverallResponse;

/**
 * One lane of the swimmer plot. All times are days from cycle 1 day 1, which is 0.
 *
 * @param subject whose
 * @param label what is shown: the subject number
 * @param best confirmed best overall response
 * @param length end of the lane: last day on study known, or death
 * @param cycleStarts days on which cycles began, the first is 0
 * @param treatmentEnd last day of treatment known
 * @param ongoing whether treatment goes on at the cut-off: an arrow
 * @param responseStart first day of the confirmed response; null when none
 * @param responseEnd end of the response: progression, death or last adequate assessment; null when none
 * @param marks marks in the order of their days
 * @param cutoffDay the data cut-off on this lane; null when there is none
 * @param origin origin of the tumour, a level of {@link SubgroupDimension#ORIGIN}
 */
public record SwimmerLane(
        SubjectId subject,
        String label,
        BestOverallResponse best,
        int length,
        List<Integer> cycleStarts,
        int treatmentEnd,
        boolean ongoing,
        @Nullable Integer responseStart,
        @Nullable Integer responseEnd,
        List<Mark> marks,
        @Nullable Integer cutoffDay,
        SubgroupLevel origin) {
    public SwimmerLane {
        cycleStarts = List.copyOf(cycleStarts);
        marks = List.copyOf(marks);
    }

    /** What a mark on a lane means. */
    public enum MarkKind {
        FIRST_CR,
        FIRST_PR,
        CONFIRMATION,
        PROGRESSION,
        END_OF_TREATMENT,
        DOSE_REDUCTION,
        NEW_THERAPY,
        DEATH
    }

    /**
     * A mark on a lane.
     *
     * @param kind what happened
     * @param day when, in days from cycle 1 day 1
     * @param detail a word more, such as the reason for the end of treatment; may be empty
     * @param source the record that says so; null when no single record does
     */
    public record Mark(
            MarkKind kind, int day, String detail, @Nullable SourceRecord source) {
        /** A mark that no single record says. */
        public Mark(MarkKind kind, int day, String detail) {
            this(kind, day, detail, null);
        }
    }
}
