package org.leiodesk.exchange.adam;

import java.nio.file.Path;
import java.util.List;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.exchange.csv.CsvSheet;
import org.leiodesk.exchange.csv.StagedFolder;

/**
 * Writes {@code adsl adtr adrs adtte efficacy} (.csv) into a folder, all or none. Subjects may be added some at a time, so that a large trial need not be held in
 * memory; {@link #commit} puts the files in place of earlier ones.
 */
public final class AdamWriter implements AutoCloseable {
    private final StagedFolder folder;
    private final CsvSheet adsl;
    private final CsvSheet adtr;
    private final CsvSheet adrs;
    private final CsvSheet adtte;
    private final EfficacyTable efficacy;

    /**
     * @param target the folder; made when it is not there
     * @throws org.leiodesk.base.LeiodeskException when the folder cannot be written
     */
    public AdamWriter(Path target) {
        folder = new StagedFolder(target);
        adsl = folder.sheet("adsl.csv", AdslTable.COLUMNS);
        adtr = folder.sheet("adtr.csv", AdtrTable.COLUMNS);
        adrs = folder.sheet("adrs.csv", AdrsTable.COLUMNS);
        adtte = folder.sheet("adtte.csv", AdtteTable.COLUMNS);
        efficacy = new EfficacyTable(folder);
    }

    /** Writes all tables of an analysis. */
    public static void write(Path target, String studyId, TrialAnalysis analysis) {
        try (AdamWriter writer = new AdamWriter(target)) {
            AdamRows rows = new AdamRows(studyId, analysis.request());
            analysis.subjects().forEach(subject -> {
                rows.add(subject);
                writer.add(rows.take());
            });
            writer.add(analysis.statistics());
            writer.commit();
        }
    }

    /** Writes the rows of some subjects. */
    public void add(AdamRows.Taken rows) {
        adsl.append(rows.adsl());
        adtr.append(rows.adtr());
        adrs.append(rows.adrs());
        adtte.append(rows.adtte());
    }

    /** Writes the rows of the efficacy table. */
    public void add(List<Statistic> statistics) {
        statistics.forEach(efficacy::add);
    }

    /** Puts the files in place. */
    public void commit() {
        folder.commit();
    }

    @Override
    public void close() {
        folder.close();
    }
}
