package org.leiodesk.recist.reading;

import org.leiodesk.base.AnalysisDate;
import org.leiodesk.domain.audit.SourceRecord;

/** A record with the date used for it; of some records of a time point nothing but the date is used. */
public interface Dated {
    /** Date of the record, imputed when it is partial. */
    AnalysisDate date();

    /** The record. */
    SourceRecord source();

    /** Whether this record is dated before another; of one day the one with the smaller sequence comes first. */
    default boolean isBefore(Dated other) {
        int byDate = date().compareTo(other.date());
        return byDate != 0 ? byDate < 0 : isListedBefore(other);
    }

    /** Whether this record is dated after another; of one day the one with the smaller sequence is preferred. */
    default boolean isLaterThan(Dated other) {
        int byDate = date().compareTo(other.date());
        return byDate != 0 ? byDate > 0 : isListedBefore(other);
    }

    private boolean isListedBefore(Dated other) {
        int byKind = source().kind().compareTo(other.source().kind());
        return byKind != 0 ? byKind < 0 : source().sequence() < other.source().sequence();
    }

    /**
     * A record of which nothing but the date is used.
     *
     * @param date its date, imputed when it is partial
     * @param source the record
     */
    record Only(AnalysisDate date, SourceRecord source) implements Dated {}
}
