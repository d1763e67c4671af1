package org.leiodesk.exchange.sdtm;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Severity;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.CsvHeader;
import org.leiodesk.exchange.csv.Decimals;
import org.leiodesk.exchange.rows.AeRow;
import org.leiodesk.exchange.rows.SubjectRows;

/** Reads AE: adverse events. */
final class AeTable extends Table {
    private int decoded;
    private int term;
    private int grade;
    private int severity;
    private int serious;
    private int relation;
    private int outcome;
    private int fatalFlag;
    private int start;
    private int end;
    private int recorded;

    AeTable(String file, StudyRows study) {
        super(SdtmDomain.AE, file, study);
    }

    @Override
    void columns(CsvHeader found) {
        decoded = found.slot("AEDECOD");
        term = found.slot("AETERM");
        grade = found.slot("AETOXGR");
        severity = found.slot("AESEV");
        serious = found.slot("AESER");
        relation = found.slot("AEREL");
        outcome = found.slot("AEOUT");
        fatalFlag = found.slot("AESDTH");
        start = found.slot("AESTDTC");
        end = found.slot("AEENDTC");
        recorded = found.slot("AEDTC");
    }

    @Override
    void row(SubjectRows rows) {
        String event = text(decoded, term);
        if (event.isEmpty()) {
            problem(Severity.ERROR, "exchange.row.noValue", "AETERM");
            return;
        }
        rows.add(new AeRow(
                line(),
                sequence(),
                event,
                grade(),
                code(severity),
                serious(),
                text(relation),
                date(start, "AESTDTC"),
                date(end, "AEENDTC"),
                date(recorded, "AEDTC"),
                code(outcome).equals("FATAL") || code(fatalFlag).equals("Y")));
    }

    private @Nullable Integer grade() {
        String text = text(grade);
        if (text.isEmpty()) {
            return null;
        }
        Integer value = Decimals.parseCount(text).filter(g -> g >= 1 && g <= 5).orElse(null);
        if (value == null) {
            problem(Severity.WARNING, "exchange.row.valueLeftOut", "AETOXGR", text);
        }
        return value;
    }

    private @Nullable Boolean serious() {
        String code = code(serious);
        if (!code.isEmpty() && !code.equals("Y") && !code.equals("N")) {
            problem(Severity.WARNING, "exchange.row.codeLeftOut", "AESER", code);
            return null;
        }
        return code.isEmpty() ? null : code.equals("Y");
    }
}
