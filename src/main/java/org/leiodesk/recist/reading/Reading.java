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
public record Reading(IndexedLesion lesion, LesionState state, AnalysisDate date, SourceRecord source)
        implements Dated {}
