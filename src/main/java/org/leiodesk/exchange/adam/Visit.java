package org.leiodesk.exchange.adam;

import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.exchange.csv.CsvRows;

/** A time point as cells: AVISITN (its VISITNUM) and AVISIT. */
final class Visit {
    private Visit() {}

    static CsvRows of(CsvRows sheet, Timepoint timepoint) {
        String number = timepoint.number() == null ? "" : timepoint.number().toPlainString();
        return sheet.raw(number).text(timepoint.name().isEmpty() ? timepoint.key() : timepoint.name());
    }
}
