package org.leiodesk.exchange.rows;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;

/**
 * A row of CM.
 *
 * @param name CMTRT, or CMDECOD when there is none
 * @param category the category as recorded: the one that makes it an anticancer therapy, when one does
 * @param anticancer whether a category holds ANTI-CANCER or ANTICANCER
 * @param recorded day on which it was recorded (CMDTC)
 */
public record CmRow(
        int line,
        int sequence,
        String name,
        String category,
        boolean anticancer,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        @Nullable PartialDate recorded)
        implements Numbered {}
