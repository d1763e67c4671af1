package org.leiodesk.service.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Message;
import org.leiodesk.base.Progress;
import org.leiodesk.endpoint.Population;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.subgroup.Restriction;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.catalogue.FigureKind;
import org.leiodesk.figure.export.FigureExporter;

/** Writes the figures of an analysis into a folder. A figure that disagrees with the tables of the analysis is left out, and said. */
public final class FigureFiles {
    /** The most subjects of whom a figure is drawn: with more of them no bar or lane could be told from the next one on paper. */
    public static final int MOST_SUBJECTS = 1000;

    private final Path folder;
    private final FigureRequest request;
    private final Progress progress;
    private final List<Path> files = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private FigureFiles(Path folder, FigureRequest request, Progress progress) {
        this.folder = folder;
        this.request = request;
        this.progress = progress;
    }

    /**
     * What was written.
     *
     * @param files in the order in which they were written
     * @param findings figures that were left out, with both numbers each
     */
    record Written(List<Path> files, List<Finding> findings) {}

    /** Whether so many subjects fit into a figure. */
    public static boolean canDraw(int subjects) {
        return subjects <= MOST_SUBJECTS;
    }

    /**
     * Writes them.
     *
     * @param analysis of at most {@link #MOST_SUBJECTS} subjects, not restricted
     * @throws LeiodeskException when the folder cannot be written
     */
    static Written write(
            Path folder, TrialAnalysis analysis, FigureRequest request, Language language, Progress progress) {
        FigureFiles figures = new FigureFiles(folder, request, progress);
        FigureOptions paper = FigureOptions.paper(language).withUnit(request.unit());
        Map<Population, TrialAnalysis> restricted = new HashMap<>();
        figures.step();
        for (FigureKind kind : request.kinds()) {
            TrialAnalysis shown = restricted.computeIfAbsent(
                    kind.population(request.population()), population -> Restriction.of(analysis, population));
            figures.write(kind.of(shown, request.by(), paper), kind.fileName());
        }
        return new Written(List.copyOf(figures.files), List.copyOf(figures.findings));
    }

    private void write(Figure figure, String name) {
        if (figure.disagreements().isEmpty()) {
            for (FigureRequest.Format format : FigureRequest.Format.values()) {
                if (request.formats().contains(format)) {
                    Path file = folder.resolve(name + format.ending());
                    write(figure, format, file);
                    files.add(file);
                    step();
                }
            }
        } else {
            figure.disagreements().forEach(each -> findings.add(new Finding(each.severity(), name, each.message())));
        }
    }

    private void write(Figure figure, FigureRequest.Format format, Path file) {
        switch (format) {
            case SVG -> FigureExporter.svg(figure, file, request.size());
            case PNG -> FigureExporter.png(figure, file, request.size());
            case PDF -> FigureExporter.pdf(figure, file, request.size());
            case CSV -> FigureExporter.csv(figure, file);
        }
    }

    private void step() {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        int all = request.kinds().size() * request.formats().size();
        progress.report(Message.of("service.progress.writing"), files.size(), all);
    }
}
