package org.leiodesk.exchange.sdtm;

import java.util.Optional;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.CsvHeader;
import org.leiodesk.exchange.rows.RsRow;
import org.leiodesk.exchange.rows.SubjectRows;

/** Reads RS: the overall responses as the evaluators gave them. */
final class RsTable extends Table {
    private static final String CRITERIA = "RECIST 1.1";

    private int test;
    private int category;
    private int standard;
    private int original;
    private int role;
    private int reader;
    private int visitNumber;
    private int visit;
    private int date;

    RsTable(String file, StudyRows study) {
        super(SdtmDomain.RS, file, study);
    }

    @Override
    void columns(CsvHeader found) {
        test = found.slot("RSTESTCD");
        category = found.slot("RSCAT");
        standard = found.slot("RSSTRESC");
        original = found.slot("RSORRES");
        role = found.slot("RSEVAL");
        reader = found.slot("RSEVALID");
        visitNumber = found.slot("VISITNUM");
        visit = found.slot("VISIT");
        date = found.slot("RSDTC");
    }

    @Override
    void row(SubjectRows rows) {
        PartialDate given = date(date, "RSDTC");
        String criteria = code(category);
        if (!criteria.isEmpty() && !criteria.equals(CRITERIA)) {
            leaveOut(rows, given, "exchange.row.criteriaLeftOut", text(category));
            return;
        }
        if (!code(test).equals("OVRLRESP")) {
            leaveOut(rows, given, "exchange.row.testLeftOut", "RSTESTCD", code(test));
            return;
        }
        String code = code(standard, original);
        Optional<TimepointResponse> response = TimepointResponse.ofCode(code);
        if (response.isEmpty() && !code.isEmpty()) {
            problem(Severity.WARNING, "exchange.row.badResponse", code);
            rows.leaveOut(SdtmDomain.RS.kind(), line(), sequence(), given);
            return;
        }
        Timepoint timepoint = timepoint(visitNumber, visit, given);
        if (timepoint != null) {
            rows.add(new RsRow(line(), sequence(), evaluator(role, reader), timepoint, given, response.orElse(null)));
        } else if (text(visitNumber).isEmpty()) {
            problem(Severity.ERROR, "exchange.row.noTimepoint");
        }
    }
}
