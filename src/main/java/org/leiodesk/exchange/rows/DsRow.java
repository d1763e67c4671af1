package org.leiodesk.exchange.rows;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;

/**
 * A row of DS.
 *
 * @param code DSDECOD, or DSTERM when there is none, in upper case
 * @param term DSTERM, or DSDECOD when there is none, as recorded
 * @param category DSCAT in upper case
 * @param subcategory DSSCAT in upper case
 * @param date day of the event (DSSTDTC)
 * @param collected day on which it was recorded (DSDTC)
 */
public record DsRow(
        int line,
        int sequence,
        String code,
        String term,
        String category,
        String subcategory,
        @Nullable PartialDate date,
        @Nullable PartialDate collected)
        implements Numbered {}
