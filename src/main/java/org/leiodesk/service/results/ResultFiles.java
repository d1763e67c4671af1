package org.leiodesk.service.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.endpoint.SetSizes;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.exchange.adam.AdamWriter;
import org.leiodesk.exchange.summary.SummaryWriter;

/** Writes an analysis into a folder: the ADaM tables, the efficacy table, the summaries of exposure, adverse events and subgroups, and the figures as SVG, PNG and PDF. */
public final class ResultFiles {
    private static final List<String> TABLES = List.of("adsl.csv", "adtr.csv", "adrs.csv", "adtte.csv", "efficacy.csv");

    private static final FigureRequest STANDARD = standard();

    private final Path out;
    private final Language language;
    private final Progress progress;

    /**
     * @param out the folder; made when it is not there
     * @param language of the figures
     */
    public ResultFiles(Path out, Language language, Progress progress) {
        this.out = out;
        this.language = language;
        this.progress = progress;
    }

    private static FigureRequest standard() {
        if (FigureRequest.of(FigureChoices.STANDARD) instanceof Outcome.Done<FigureRequest> understood) {
            return understood.value();
        }
        throw new IllegalStateException("The standard choice of figures is not understood");
    }

    /**
     * Writes everything of an analysis that is in memory.
     *
     * @throws org.leiodesk.base.LeiodeskException when the folder cannot be written
     */
    public Results write(String studyId, TrialAnalysis analysis) {
        AdamWriter.write(out, studyId, analysis);
        SummaryWriter.write(out, analysis);
        return figures(SetSizes.of(analysis.subjects()), analysis);
    }

    /**
     * Writes the figures of an analysis whose tables are written already.
     *
     * @throws org.leiodesk.base.LeiodeskException when the folder cannot be written
     */
    public Results writeFigures(StreamedAnalysis written) {
        return figures(written.sizes(), written.analysis());
    }

    private Results figures(SetSizes sizes, TrialAnalysis analysis) {
        List<Path> files = new ArrayList<>(TABLES.stream().map(out::resolve).toList());
        SummaryWriter.FILES.forEach(file -> files.add(out.resolve(file)));
        List<Message> headlines = new ArrayList<>(Headlines.of(sizes, analysis));
        if (FigureFiles.canDraw(sizes.subjects())) {
            return withFigures(analysis, files, headlines, STANDARD);
        }
        headlines.add(Message.of("service.headline.noFigures", sizes.subjects(), FigureFiles.MOST_SUBJECTS));
        headlines.add(Message.of("service.headline.files", files.size(), out));
        return new Results(out, files, headlines);
    }

    /**
     * Writes figures alone.
     *
     * @param analysis of all subjects
     * @return refused when a choice is not understood, or when there are more subjects than a figure can show
     * @throws org.leiodesk.base.LeiodeskException when the folder cannot be written
     */
    public Outcome<Results> writeFigures(TrialAnalysis analysis, FigureChoices choices) {
        int subjects = analysis.subjects().size();
        if (!FigureFiles.canDraw(subjects)) {
            return Outcome.refused(
                    Finding.error("", "service.headline.noFigures", subjects, FigureFiles.MOST_SUBJECTS));
        }
        Outcome<FigureRequest> asked = FigureRequest.of(choices);
        if (!(asked instanceof Outcome.Done<FigureRequest> understood)) {
            return new Outcome.Refused<>(asked.findings());
        }
        Results results = withFigures(analysis, new ArrayList<>(), new ArrayList<>(), understood.value());
        return new Outcome.Done<>(results, results.findings());
    }

    private Results withFigures(
            TrialAnalysis analysis, List<Path> files, List<Message> headlines, FigureRequest request) {
        FigureFiles.Written figures = FigureFiles.write(out, analysis, request, language, progress);
        files.addAll(figures.files());
        headlines.add(Message.of("service.headline.files", files.size(), out));
        return new Results(out, files, headlines, figures.findings());
    }
}
