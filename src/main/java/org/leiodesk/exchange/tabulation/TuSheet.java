package org.leiodesk.exchange.tabulation;

import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.exchange.codes.Anatomy;
import org.leiodesk.exchange.codes.MethodCode;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.CsvRows;
import org.leiodesk.exchange.csv.StagedFolder;

/** Writes TU: the lesions of every evaluator. */
final class TuSheet extends DomainSheet {
    TuSheet(StagedFolder folder, String studyId) {
        super(
                SdtmDomain.TU,
                folder,
                studyId,
                "TUSEQ TULNKID TUTESTCD TUORRES TUSTRESC TULOC TUMETHOD TUEVAL TUEVALID VISITNUM VISIT TUDTC");
    }

    @Override
    public void add(Casebook book) {
        Numbers numbers = new Numbers();
        for (Lesion lesion : book.lesions()) {
            String role = role(lesion.role());
            CsvRows row = begin(lesion.subject())
                    .count(numbers.take(lesion.sequence()))
                    .text(lesion.id().value())
                    .raw("TUMIDENT")
                    .raw(role)
                    .raw(role)
                    .text(location(lesion))
                    .raw(lesion.method() == null ? "" : MethodCode.of(lesion.method()))
                    .text(lesion.evaluator().role())
                    .text(lesion.evaluator().reader());
            visit(row, lesion.timepoint());
            row.raw(text(lesion.identifiedOn())).end();
        }
    }

    private static String role(LesionRole role) {
        return role == LesionRole.NON_TARGET ? "NON-TARGET" : role.name();
    }

    /** The site; it says that it is a lymph node when the lesion is one. */
    private static String location(Lesion lesion) {
        if (!lesion.isLymphNode() || Anatomy.isLymphNode(lesion.site())) {
            return lesion.site();
        }
        return lesion.site().isEmpty() ? "LYMPH NODE" : "LYMPH NODE, " + lesion.site();
    }
}
