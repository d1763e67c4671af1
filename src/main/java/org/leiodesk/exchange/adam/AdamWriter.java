package org.leiodesk.exchange.adam;

import java.nio.file.Path;
import java.util.List;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.exchange.csv.StagedFolder;

/**
 * Writes {@code adsl adtr adrs adtte efficacy} (.csv) into a folder, all or none. Subjects may be added one by one, so that a large trial need not be held in
 * memory; {@link #commit} puts the files in place of earlier ones.
 */
public final class AdamWriter implements AutoCloseable {
    private final StagedFolder folder;
    private final AdslTable adsl;
    private final AdtrTable adtr;
    private final AdrsTable adrs;
    private final AdtteTable adtte;
    private final EfficacyTable efficacy;

    /**
     * @param target the folder; made when it is not there
     * @param studyId STUDYID of every subject
     * @param request what the analysis depends on
     * @throws org.leiodesk.base.LeiodeskException when the folder cannot be written
     */
    public AdamWriter(Path target, String studyId, AnalysisRequest request) {
        folder = new StagedFolder(target);
        adsl = new AdslTable(folder, studyId, request);
        adtr = new AdtrTable(folder);
        adrs = new AdrsTable(folder);
        adtte = new AdtteTable(folder);
        efficacy = new EfficacyTable(folder);
    }

    /** Writes all tables of an analysis. */
    public static void write(Path target, String studyId, TrialAnalysis analysis) {
        try (AdamWriter writer = new AdamWriter(target, studyId, analysis.request())) {
            analysis.subjects().forEach(writer::add);
            writer.add(analysis.statistics());
            writer.commit();
        }
    }

    /** Writes the rows of one subject. */
    public void add(SubjectAnalysis subject) {
        adsl.add(subject);
        adtr.add(subject);
        adrs.add(subject);
        adtte.add(subject);
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
