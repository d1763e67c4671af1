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
    private int done;

    private FigureFiles(Path folder, FigureRequest request, Progress progress) {
        this.folder = folder;
        this.request = request;
        this.progress = progress;
    }

    /**
     * What was written.
     *
     * @param files by figure, in the order asked for
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
        FigureOptions paper =
                FigureOptions.paper(language).withUnit(request.unit()).withLook(request.look());
        Map<Population, TrialAnalysis> restricted = new HashMap<>();
        for (FigureKind kind : request.kinds()) {
            restricted.computeIfAbsent(
                    kind.population(request.population()), population -> Restriction.of(analysis, population));
        }
        figures.step(0);
        List<Written> written = request.kinds().parallelStream()
                .map(kind -> figures.write(
                        kind.of(restricted.get(kind.population(request.population())), request.by(), paper),
                        kind.fileName()))
                .toList();
        return new Written(
                written.stream().flatMap(each -> each.files().stream()).toList(),
                written.stream().flatMap(each -> each.findings().stream()).toList());
    }

    /** Figures share nothing but the folder, so that several are drawn at a time. */
    private Written write(Figure figure, String name) {
        if (!figure.disagreements().isEmpty()) {
            return new Written(
                    List.of(),
                    figure.disagreements().stream()
                            .map(each -> new Finding(each.severity(), name, each.message()))
                            .toList());
        }
        List<Path> files = new ArrayList<>();
        for (FigureRequest.Format format : FigureRequest.Format.values()) {
            if (request.formats().contains(format)) {
                Path file = folder.resolve(name + format.ending());
                write(figure, format, file);
                files.add(file);
                step(1);
            }
        }
        return new Written(files, List.of());
    }

    private void write(Figure figure, FigureRequest.Format format, Path file) {
        switch (format) {
            case SVG -> FigureExporter.svg(figure, file, request.size());
            case PNG -> FigureExporter.png(figure, file, request.size());
            case PDF -> FigureExporter.pdf(figure, file, request.size());
            case CSV -> FigureExporter.csv(figure, file);
        }
    }

    private synchronized void step(int files) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        done += files;
        int all = request.kinds().size() * request.formats().size();
        progress.report(Message.of("service.progress.writing"), done, all);
    }
}
