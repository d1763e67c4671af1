package org.leiodesk.exchange.sdtm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.CsvHeader;
import org.leiodesk.exchange.csv.Decimals;
import org.leiodesk.exchange.rows.ExRow;
import org.leiodesk.exchange.rows.SubjectRows;

/** Reads EX: the doses given. */
final class ExTable extends Table {
    private int drug;
    private int amount;
    private int unit;
    private int start;
    private int end;
    private int route;
    private int adjustment;
    private int batch;
    private int visit;
    private boolean anyDose;

    ExTable(String file, StudyRows study) {
        super(SdtmDomain.EX, file, study);
    }

    /** Whether any row so far has a dose above 0. */
    boolean anyDose() {
        return anyDose;
    }

    @Override
    void columns(CsvHeader found) {
        drug = found.slot("EXTRT");
        amount = found.slot("EXDOSE");
        unit = found.slot("EXDOSU");
        start = found.slot("EXSTDTC");
        end = found.slot("EXENDTC");
        route = found.slot("EXROUTE");
        adjustment = found.slot("EXADJ");
        batch = found.slot("EXLOT");
        visit = found.slot("VISIT");
    }

    @Override
    void row(SubjectRows rows) {
        String name = code(drug);
        if (name.isEmpty()) {
            problem(Severity.ERROR, "exchange.row.noValue", "EXTRT");
            return;
        }
        String dose = text(amount);
        BigDecimal number = dose.isEmpty() ? null : Decimals.parse(dose).orElse(null);
        if (!dose.isEmpty() && number == null) {
            problem(Severity.ERROR, "exchange.row.badNumber", "EXDOSE", dose);
            return;
        }
        if (number != null && number.signum() < 0) {
            problem(Severity.ERROR, "exchange.row.negative", "EXDOSE", dose);
            return;
        }
        PartialDate began = keyDate(start, "EXSTDTC");
        boolean isGiven = number == null || number.signum() > 0;
        if (began == null && isGiven && text(start).isEmpty()) {
            problem(Severity.WARNING, "exchange.row.doseWithoutDate");
        }
        anyDose |= number != null && number.signum() > 0;
        String visitName = code(visit);
        rows.add(new ExRow(
                line(),
                sequence(),
                study().vocabulary().drug(name),
                dose(number),
                began,
                date(end, "EXENDTC"),
                text(route),
                text(adjustment),
                text(batch),
                numberAfter(visitName, "CYCLE "),
                numberAfter(visitName, "DAY ")));
    }

    private @Nullable Dose dose(@Nullable BigDecimal number) {
        return number == null ? null : study().vocabulary().dose(number, text(unit));
    }

    /** The whole number that follows a word in a visit name such as CYCLE 2 DAY 1; 0 when there is none. */
    static int numberAfter(String visitName, String word) {
        int at = visitName.indexOf(word);
        if (at < 0) {
            return 0;
        }
        int from = at + word.length();
        int to = from;
        while (to < visitName.length() && to < from + 4 && Character.digit(visitName.charAt(to), 10) >= 0) {
            to++;
        }
        return Decimals.parseCount(visitName.substring(from, to), 0);
    }
}
