package org.leiodesk.recist;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.AnalysisDate;
import org.leiodesk.base.LesionId;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.lesion.Axis;
import org.leiodesk.domain.lesion.Millimetres;

/**
 * What one target lesion adds to the sum at one time point (recist.md section 2).
 *
 * @param lesion which target
 * @param axis by which it is measured
 * @param value what it adds in mm; null when missing
 * @param baseline what it added at baseline; null when missing then
 * @param nadir the smallest it added at baseline and all earlier time points; null when never known, and at baseline
 * @param imagedOn date of its record; null when there is no record at this time point
 * @param source its record; null when there is none
 */
public record LesionContribution(
        LesionId lesion,
        Axis axis,
        @Nullable Millimetres value,
        @Nullable Millimetres baseline,
        @Nullable Millimetres nadir,
        @Nullable AnalysisDate imagedOn,
        @Nullable SourceRecord source) {}
