package org.leiodesk.exchange.rows;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;

/**
 * A row of AE.
 *
 * @param term AEDECOD, or AETERM when there is none
 * @param fatal whether AEOUT is FATAL or AESDTH is Y
 */
public record AeRow(
        int line,
        int sequence,
        String term,
        @Nullable Integer grade,
        String severity,
        @Nullable Boolean serious,
        String relation,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        @Nullable PartialDate recorded,
        boolean fatal)
        implements Numbered {}
