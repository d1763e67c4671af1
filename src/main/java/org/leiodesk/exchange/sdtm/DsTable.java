package org.leiodesk.exchange.sdtm;

import org.leiodesk.base.Severity;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.CsvHeader;
import org.leiodesk.exchange.rows.DsRow;
import org.leiodesk.exchange.rows.SubjectRows;

/** Reads DS: what became of the subjects. */
final class DsTable extends Table {
    private int code;
    private int term;
    private int category;
    private int subcategory;
    private int date;
    private int collected;

    DsTable(String file, StudyRows study) {
        super(SdtmDomain.DS, file, study);
    }

    @Override
    void columns(CsvHeader found) {
        code = found.slot("DSDECOD");
        term = found.slot("DSTERM");
        category = found.slot("DSCAT");
        subcategory = found.slot("DSSCAT");
        date = found.slot("DSSTDTC");
        collected = found.slot("DSDTC");
    }

    @Override
    void row(SubjectRows rows) {
        String event = code(code, term);
        if (event.isEmpty()) {
            problem(Severity.ERROR, "exchange.row.noValue", "DSDECOD");
            return;
        }
        rows.add(new DsRow(
                line(),
                sequence(),
                event,
                text(term, code),
                code(category),
                code(subcategory),
                keyDate(date, "DSSTDTC"),
                date(collected, "DSDTC")));
    }
}
