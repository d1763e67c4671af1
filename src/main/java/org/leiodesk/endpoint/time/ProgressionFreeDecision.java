package org.leiodesk.endpoint.time;

import org.jspecify.annotations.Nullable;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.dates.SourcedDate;

/**
 * A progression-free time with the dates that were compared to find it.
 *
 * @param time the time
 * @param event progression or death, whichever came first; under rule C, without either and without new therapy, the claimed progression; on its own date, also where the time
 *     ended elsewhere; null when none
 * @param lastAdequate the last adequate assessment on or before the event or the new therapy, or of all; the first dose when there is none; null when it
 *     was not asked for, as there is no baseline
 */
public record ProgressionFreeDecision(
        EventTime time,
        @Nullable SourcedDate event,
        @Nullable SourcedDate lastAdequate) {}
