package org.leiodesk.exchange.sdtm;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.CsvHeader;
import org.leiodesk.exchange.rows.Reading;
import org.leiodesk.exchange.rows.SubjectRows;
import org.leiodesk.exchange.rows.TrRow;
import org.leiodesk.exchange.rows.TumourTest;

/** Reads TR: what was seen of each lesion. */
final class TrTable extends Table {
    private final ReadingCells cells = new ReadingCells();
    private int link;
    private int test;
    private int location;
    private int role;
    private int reader;
    private int visitNumber;
    private int visit;
    private int date;

    TrTable(String file, StudyRows study) {
        super(SdtmDomain.TR, file, study);
    }

    @Override
    void columns(CsvHeader found) {
        cells.columns(found);
        link = found.slot("TRLNKID");
        test = found.slot("TRTESTCD");
        location = found.slot("TRLOC");
        role = found.slot("TREVAL");
        reader = found.slot("TREVALID");
        visitNumber = found.slot("VISITNUM");
        visit = found.slot("VISIT");
        date = found.slot("TRDTC");
    }

    @Override
    void row(SubjectRows rows) {
        PartialDate seen = neededDate(date, "TRDTC");
        if (seen == null) {
            return;
        }
        String testCode = code(test);
        TumourTest what = TumourTest.ofCode(testCode);
        if (what == null) {
            problem(Severity.WARNING, "exchange.row.testUnknown", "TRTESTCD", testCode);
            rows.leaveOut(SdtmDomain.TR.kind(), line(), sequence(), seen);
            return;
        }
        String id = what == TumourTest.SUMDIAM ? "" : text(link);
        Optional<LesionId> lesion = study().vocabulary().lesion(id);
        if (lesion.isEmpty() && what != TumourTest.SUMDIAM) {
            problem(Severity.ERROR, "exchange.row.badLesion", "TRLNKID", id);
            return;
        }
        Timepoint timepoint = timepoint(visitNumber, visit, seen);
        Reading reading = timepoint == null ? null : reading(what);
        if (timepoint != null && reading != null) {
            Evaluator evaluator = evaluator(role, reader);
            study().readBy(evaluator);
            rows.tr()
                    .add(new TrRow(
                            line(),
                            sequence(),
                            what,
                            evaluator,
                            lesion.orElse(null),
                            timepoint,
                            seen,
                            reading,
                            code(location).contains("LYMPH NODE")));
        }
    }

    private @Nullable Reading reading(TumourTest what) {
        return what == TumourTest.TUMSTATE ? cells.state(this) : cells.size(this);
    }
}
