package org.leiodesk.exchange.rows;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Timepoint;

/**
 * A row of TR.
 *
 * @param evaluator null when the row names none
 * @param link the lesion (TRLNKID); null for a sum
 * @param node whether TRLOC says that the lesion is a lymph node
 */
public record TrRow(
        int line,
        int sequence,
        TumourTest test,
        @Nullable Evaluator evaluator,
        @Nullable LesionId link,
        Timepoint timepoint,
        PartialDate date,
        Reading reading,
        boolean node)
        implements Numbered {}
