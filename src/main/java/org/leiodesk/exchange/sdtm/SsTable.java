package org.leiodesk.exchange.sdtm;

import org.leiodesk.base.PartialDate;
import org.leiodesk.base.Severity;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.CsvHeader;
import org.leiodesk.exchange.rows.SsRow;
import org.leiodesk.exchange.rows.SubjectRows;

/** Reads SS: whether the subjects were alive. */
final class SsTable extends Table {
    private int test;
    private int standard;
    private int original;
    private int date;

    SsTable(String file, StudyRows study) {
        super(SdtmDomain.SS, file, study);
    }

    @Override
    void columns(CsvHeader found) {
        test = found.slot("SSTESTCD");
        standard = found.slot("SSSTRESC");
        original = found.slot("SSORRES");
        date = found.slot("SSDTC");
    }

    @Override
    void row(SubjectRows rows) {
        String status = code(standard, original);
        if (!code(test).equals("SURVSTAT")) {
            leaveOut(rows, date(date, "SSDTC"), "exchange.row.testLeftOut", "SSTESTCD", code(test));
        } else if (status.equals("DEAD")) {
            rows.add(new SsRow(line(), sequence(), true, keyDate(date, "SSDTC")));
        } else {
            PartialDate seen = neededDate(date, "SSDTC");
            if (seen != null && status.equals("ALIVE")) {
                rows.add(new SsRow(line(), sequence(), false, seen));
            } else if (seen != null) {
                problem(Severity.WARNING, "exchange.row.badStatus", status);
                rows.leaveOut(SdtmDomain.SS.kind(), line(), sequence(), seen);
            }
        }
    }
}
