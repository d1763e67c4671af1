package org.leiodesk.exchange.rows;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.exposure.Drug;

/**
 * A row of EX.
 *
 * @param drug EXTRT, its name in upper case
 * @param dose null when EXDOSE is empty
 * @param cycle number of the cycle when VISIT says so (CYCLE 2 DAY 1), else 0
 * @param day day of the cycle when VISIT says so, else 0
 */
public record ExRow(
        int line,
        int sequence,
        Drug drug,
        @Nullable Dose dose,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        String route,
        String adjustment,
        String batch,
        int cycle,
        int day)
        implements Numbered {}
