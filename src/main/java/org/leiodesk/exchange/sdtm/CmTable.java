package org.leiodesk.exchange.sdtm;

import org.leiodesk.base.Severity;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.CsvHeader;
import org.leiodesk.exchange.rows.CmRow;
import org.leiodesk.exchange.rows.SubjectRows;

/** Reads CM: other medication, and anticancer therapy among it. */
final class CmTable extends Table {
    private int name;
    private int decoded;
    private int category;
    private int subcategory;
    private int start;
    private int end;
    private int recorded;

    CmTable(String file, StudyRows study) {
        super(SdtmDomain.CM, file, study);
    }

    @Override
    void columns(CsvHeader found) {
        name = found.slot("CMTRT");
        decoded = found.slot("CMDECOD");
        category = found.slot("CMCAT");
        subcategory = found.slot("CMSCAT");
        start = found.slot("CMSTDTC");
        end = found.slot("CMENDTC");
        recorded = found.slot("CMDTC");
    }

    @Override
    void row(SubjectRows rows) {
        String medication = text(name, decoded);
        if (medication.isEmpty()) {
            problem(Severity.ERROR, "exchange.row.noValue", "CMTRT");
            return;
        }
        boolean bySubcategory = isAnticancer(code(subcategory));
        boolean anticancer = bySubcategory || isAnticancer(code(category));
        rows.add(new CmRow(
                line(),
                sequence(),
                medication,
                bySubcategory ? text(subcategory) : text(category),
                anticancer,
                anticancer ? keyDate(start, "CMSTDTC") : date(start, "CMSTDTC"),
                date(end, "CMENDTC"),
                date(recorded, "CMDTC")));
    }

    private static boolean isAnticancer(String category) {
        return category.contains("ANTI-CANCER") || category.contains("ANTICANCER");
    }
}
