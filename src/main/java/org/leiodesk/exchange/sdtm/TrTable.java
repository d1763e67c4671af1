package org.leiodesk.exchange.sdtm;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.CsvHeader;
import org.leiodesk.exchange.rows.Reading;
import org.leiodesk.exchange.rows.SubjectRows;
import org.leiodesk.exchange.rows.TrRow;
import org.leiodesk.exchange.rows.TumourTest;

/** Reads TR: what was seen of each lesion. */
final class TrTable extends Table {
    private static final Reading UNREAD = new Reading.Size(new LesionSize.NotEvaluable(""));

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
        TumourTest known = TumourTest.ofCode(testCode);
        if (known == null) {
            problem(Severity.WARNING, "exchange.row.testUnknown", "TRTESTCD", testCode);
        }
        TumourTest what = known == null ? TumourTest.UNREAD : known;
        String id = what == TumourTest.SUMDIAM ? "" : text(link);
        Optional<LesionId> lesion = study().vocabulary().lesion(id);
        if (lesion.isEmpty() && what.isOfLesion()) {
            problem(Severity.ERROR, "exchange.row.badLesion", "TRLNKID", id);
            return;
        }
        Timepoint timepoint = timepoint(visitNumber, visit, seen);
        if (timepoint == null) {
            return;
        }
        Reading reading = what == TumourTest.UNREAD ? null : reading(what);
        Evaluator evaluator = evaluator(role, reader);
        if (reading != null) {
            study().readBy(evaluator);
        }
        rows.add(new TrRow(
                line(),
                sequence(),
                reading == null ? TumourTest.UNREAD : what,
                evaluator,
                lesion.orElse(null),
                timepoint,
                seen,
                reading == null ? UNREAD : reading,
                code(location).contains("LYMPH NODE")));
    }

    private @Nullable Reading reading(TumourTest what) {
        return what == TumourTest.TUMSTATE ? cells.state(this) : cells.size(this);
    }
}
