package org.leiodesk.recist.reading;

import org.leiodesk.base.AnalysisDate;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.lesion.LesionState;

/**
 * One record of one lesion with the date used for it.
 *
 * @param lesion which lesion
 * @param state what was seen
 * @param date date of the record, imputed when it is partial
 * @param source the record
 */
public record Reading(IndexedLesion lesion, LesionState state, AnalysisDate date, SourceRecord source) {
    /** Whether this record is dated before another; of one day the one with the smaller sequence comes first. */
    public boolean isBefore(Reading other) {
        int byDate = date.compareTo(other.date);
        return byDate != 0 ? byDate < 0 : isListedBefore(other);
    }

    /** Whether this record is dated after another; of one day the one with the smaller sequence is preferred. */
    public boolean isLaterThan(Reading other) {
        int byDate = date.compareTo(other.date);
        return byDate != 0 ? byDate > 0 : isListedBefore(other);
    }

    private boolean isListedBefore(Reading other) {
        int byKind = source.kind().compareTo(other.source.kind());
        return byKind != 0 ? byKind < 0 : source.sequence() < other.source.sequence();
    }
}
