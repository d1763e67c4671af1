package org.leiodesk.exchange.sdtm;

import java.nio.file.Path;
import java.util.List;
import org.leiodesk.base.Language;
import org.leiodesk.exchange.csv.CsvSheet;
import org.leiodesk.exchange.csv.StagedFolder;
import org.leiodesk.exchange.rows.ReportRow;

/** Writes {@code import-report.csv}: FILE, LINE, USUBJID, SEVERITY, REASON. */
public final class ImportReportWriter {
    /** The name of the report. */
    public static final String FILE = "import-report.csv";

    private ImportReportWriter() {}

    /**
     * Writes the report into a folder, in place of an earlier one.
     *
     * @throws org.leiodesk.base.LeiodeskException when it cannot be written
     */
    public static void write(Path folder, List<ReportRow> report, Language language) {
        write(folder, FILE, report, language);
    }

    /** The same under another name. */
    public static void write(Path folder, String name, List<ReportRow> report, Language language) {
        try (StagedFolder staged = new StagedFolder(folder)) {
            CsvSheet sheet = staged.sheet(name, "FILE LINE USUBJID SEVERITY REASON");
            for (ReportRow row : report) {
                sheet.text(row.file())
                        .count(row.line() == 0 ? null : row.line())
                        .text(row.usubjid())
                        .text(row.severity().name())
                        .text(row.reason().in(language))
                        .end();
            }
            staged.commit();
        }
    }
}
