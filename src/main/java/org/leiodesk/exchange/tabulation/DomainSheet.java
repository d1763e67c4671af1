package org.leiodesk.exchange.tabulation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.CsvRows;
import org.leiodesk.exchange.csv.CsvSheet;
import org.leiodesk.exchange.csv.StagedFolder;

/** One table being written. A subclass says what of a casebook goes into it. */
public abstract class DomainSheet {
    private final SdtmDomain domain;
    private final String studyId;
    private final CsvSheet sheet;

    DomainSheet(SdtmDomain domain, StagedFolder folder, String studyId, String columns) {
        this.domain = domain;
        this.studyId = studyId;
        sheet = folder.sheet(domain.fileName() + ".csv", "STUDYID DOMAIN USUBJID " + columns);
    }

    /** All tables of a study in a folder. */
    public static List<DomainSheet> all(StagedFolder folder, String studyId) {
        return List.of(
                new DmSheet(folder, studyId),
                new ExSheet(folder, studyId),
                new TuSheet(folder, studyId),
                new TrSheet(folder, studyId),
                new RsSheet(folder, studyId),
                new DsSheet(folder, studyId),
                new CmSheet(folder, studyId),
                new SsSheet(folder, studyId),
                new AeSheet(folder, studyId));
    }

    /** Writes the rows of one subject. */
    public abstract void add(Casebook book);

    /** Begins a row. */
    final CsvRows begin(SubjectId subject) {
        return sheet.text(studyId).raw(domain.name()).text(subject.value());
    }

    static String text(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    static void visit(CsvRows row, Timepoint timepoint) {
        row.raw(timepoint.number() == null ? "" : timepoint.number().toPlainString());
        boolean isDate = timepoint.number() == null && timepoint.name().isEmpty();
        row.text(isDate ? "" : timepoint.name());
    }
}
