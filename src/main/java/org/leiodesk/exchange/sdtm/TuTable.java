package org.leiodesk.exchange.sdtm;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.CsvHeader;
import org.leiodesk.exchange.rows.SubjectRows;
import org.leiodesk.exchange.rows.TuRow;

/** Reads TU: which lesions there are. */
final class TuTable extends Table {
    private int link;
    private int test;
    private int standard;
    private int original;
    private int location;
    private int method;
    private int role;
    private int reader;
    private int visitNumber;
    private int visit;
    private int date;

    TuTable(String file, StudyRows study) {
        super(SdtmDomain.TU, file, study);
    }

    @Override
    void columns(CsvHeader found) {
        link = found.slot("TULNKID");
        test = found.slot("TUTESTCD");
        standard = found.slot("TUSTRESC");
        original = found.slot("TUORRES");
        location = found.slot("TULOC");
        method = found.slot("TUMETHOD");
        role = found.slot("TUEVAL");
        reader = found.slot("TUEVALID");
        visitNumber = found.slot("VISITNUM");
        visit = found.slot("VISIT");
        date = found.slot("TUDTC");
    }

    @Override
    void row(SubjectRows rows) {
        String testCode = code(test);
        boolean identifies = testCode.isEmpty() || testCode.equals("TUMIDENT");
        PartialDate seen = keyDate(date, "TUDTC");
        if (!identifies && !testCode.equals("TUSPLIT") && !testCode.equals("TUMERGE")) {
            leaveOut(rows, seen, "exchange.row.testLeftOut", "TUTESTCD", testCode);
            return;
        }
        Optional<LesionId> lesion = study().vocabulary().lesion(text(link));
        if (lesion.isEmpty()) {
            problem(Severity.ERROR, "exchange.row.badLesion", "TULNKID", text(link));
            return;
        }
        LesionRole part = part();
        if (part == null && identifies) {
            String value = code(standard, original);
            problem(Severity.ERROR, "exchange.row.badRole", value);
            return;
        }
        Timepoint timepoint = timepoint(visitNumber, visit, seen);
        if (timepoint == null && !text(visitNumber).isEmpty()) {
            return;
        }
        Evaluator evaluator = evaluator(role, reader);
        study().identifiedBy(evaluator);
        rows.add(new TuRow(
                line(),
                sequence(),
                identifies,
                part == null ? LesionRole.TARGET : part,
                evaluator,
                lesion.get(),
                text(location),
                code(method),
                timepoint,
                seen));
    }

    private @Nullable LesionRole part() {
        return switch (code(standard, original)) {
            case "TARGET" -> LesionRole.TARGET;
            case "NON-TARGET" -> LesionRole.NON_TARGET;
            case "NEW" -> LesionRole.NEW;
            default -> null;
        };
    }
}
