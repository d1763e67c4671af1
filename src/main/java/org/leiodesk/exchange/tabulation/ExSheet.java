package org.leiodesk.exchange.tabulation;

import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.StagedFolder;

/** Writes EX: the doses as they were given; planned doses have no place in it. */
final class ExSheet extends DomainSheet {
    ExSheet(StagedFolder folder, String studyId) {
        super(SdtmDomain.EX, folder, studyId, "EXSEQ EXTRT EXDOSE EXDOSU EXROUTE EXLOT EXADJ VISIT EXSTDTC EXENDTC");
    }

    @Override
    public void add(Casebook book) {
        for (Administration each : book.administrations()) {
            Dose given = each.given();
            String day = each.day() == 0 ? "" : " DAY " + each.day();
            begin(each.subject())
                    .count(each.sequence())
                    .text(each.drug().name())
                    .raw(given == null ? "" : given.amount().toPlainString())
                    .text(given == null ? "" : given.unit())
                    .text(each.route())
                    .text(each.batch())
                    .text(each.adjustment())
                    .raw(each.cycle() == 0 ? "" : "CYCLE " + each.cycle() + day)
                    .raw(text(each.startedOn()))
                    .raw(text(each.endedOn()))
                    .end();
        }
    }
}
