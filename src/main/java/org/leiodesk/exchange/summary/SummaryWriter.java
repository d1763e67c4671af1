package org.leiodesk.exchange.summary;

import java.nio.file.Path;
import java.util.List;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.exposure.ExposureSummary;
import org.leiodesk.endpoint.safety.AdverseEvents;
import org.leiodesk.endpoint.subgroup.SubgroupSummary;
import org.leiodesk.exchange.csv.StagedFolder;

/**
 * Writes {@code exposure adverse-events subgroups} (.csv) into a folder, all or none. Subjects are added one by one and none is kept; {@link #commit} puts the files
 * in place of earlier ones. Columns are those of the efficacy table where they mean the same: STATISTIC ANALYSISSET n N ESTIMATE LOWER UPPER LEVEL UNIT METHOD; what
 * is not estimable or not reached is empty.
 */
public final class SummaryWriter implements AutoCloseable {
    /** The files, in the order in which they are written. */
    public static final List<String> FILES = List.of(ExposureSheet.FILE, AdverseEventSheet.FILE, SubgroupSheet.FILE);

    private final StagedFolder folder;
    private final ExposureSummary exposure;
    private final AdverseEvents adverseEvents;
    private final SubgroupSummary subgroups;

    /**
     * @param target the folder; made when it is not there
     * @param request what the analysis depends on
     * @param zeroIsADose whether every dose in the study is 0 or missing, as {@code TrialAnalysis} has it
     * @throws org.leiodesk.base.LeiodeskException when the folder cannot be written
     */
    public SummaryWriter(Path target, AnalysisRequest request, boolean zeroIsADose) {
        folder = new StagedFolder(target);
        exposure = new ExposureSummary(request, zeroIsADose);
        adverseEvents = new AdverseEvents(request);
        subgroups = new SubgroupSummary(request);
    }

    /** Writes all summaries of an analysis. */
    public static void write(Path target, TrialAnalysis analysis) {
        try (SummaryWriter writer = new SummaryWriter(target, analysis.request(), analysis.zeroIsADose())) {
            analysis.subjects().forEach(writer::add);
            writer.commit();
        }
    }

    /** Adds a subject to every summary. */
    public void add(SubjectAnalysis subject) {
        exposure.add(subject);
        adverseEvents.add(subject);
        subgroups.add(subject);
    }

    /** Writes the summaries of the subjects added, and puts the files in place. */
    public void commit() {
        ExposureSheet.write(folder, exposure);
        AdverseEventSheet.write(folder, adverseEvents.table());
        SubgroupSheet.write(folder, subgroups);
        folder.commit();
    }

    @Override
    public void close() {
        folder.close();
    }
}
