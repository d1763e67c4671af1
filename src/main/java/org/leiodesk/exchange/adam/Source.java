package org.leiodesk.exchange.adam;

import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.CsvRows;

/** Where a derived value comes from: SRCDOM, SRCVAR and SRCSEQ. DM has no record numbers: its SRCSEQ is empty. */
final class Source {
    private Source() {}

    static CsvRows domain(CsvRows sheet, @Nullable SourceRecord source) {
        return sheet.raw(source == null ? "" : SdtmDomain.of(source.kind()).name());
    }

    static CsvRows sequence(CsvRows sheet, @Nullable SourceRecord source) {
        return source == null || source.sequence() == 0 ? sheet.empty() : sheet.days(source.sequence());
    }
}
