package org.leiodesk.exchange.rows;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.Timepoint;

/**
 * A row of TU.
 *
 * @param identifies whether it names a lesion (TUMIDENT), rather than its splitting or merging
 * @param evaluator null when the row names none
 * @param link the lesion (TULNKID)
 * @param location TULOC as recorded
 * @param method TUMETHOD in upper case
 * @param timepoint null when there is neither a visit nor a date
 */
public record TuRow(
        int line,
        int sequence,
        boolean identifies,
        LesionRole role,
        @Nullable Evaluator evaluator,
        LesionId link,
        String location,
        String method,
        @Nullable Timepoint timepoint,
        @Nullable PartialDate date)
        implements Numbered {}
