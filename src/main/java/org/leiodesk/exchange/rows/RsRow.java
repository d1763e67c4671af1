package org.leiodesk.exchange.rows;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;

/**
 * An overall response in RS.
 *
 * @param evaluator null when the row names none
 * @param response null when it was not done
 */
public record RsRow(
        int line,
        int sequence,
        @Nullable Evaluator evaluator,
        Timepoint timepoint,
        @Nullable PartialDate date,
        @Nullable TimepointResponse response)
        implements Numbered {}
