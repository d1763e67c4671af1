package org.leiodesk.service.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.Progress;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.plot.Swimmers;
import org.leiodesk.endpoint.plot.Waterfalls;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.SwimmerChart;
import org.leiodesk.figure.WaterfallChart;
import org.leiodesk.figure.export.FigureExporter;
import org.leiodesk.figure.export.FigureSize;

/** Writes the figures of an analysis into a folder, each as SVG, PNG and PDF, two columns wide. */
public final class FigureFiles {
    /** The most subjects of whom a figure is drawn: with more of them no bar or lane could be told from the next one on paper. */
    public static final int MOST_SUBJECTS = 1000;

    private static final int FILES = 6;

    private final Path folder;
    private final Progress progress;
    private final List<Path> files = new ArrayList<>();

    private FigureFiles(Path folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /** Whether so many subjects fit into a figure. */
    public static boolean canDraw(int subjects) {
        return subjects <= MOST_SUBJECTS;
    }

    /**
     * Writes them.
     *
     * @param analysis of at most {@link #MOST_SUBJECTS} subjects
     * @return the files, in the order in which they were written
     * @throws org.leiodesk.base.LeiodeskException when the folder cannot be written
     */
    public static List<Path> write(Path folder, TrialAnalysis analysis, Language language, Progress progress) {
        FigureFiles figures = new FigureFiles(folder, progress);
        FigureOptions paper = FigureOptions.paper(language);
        figures.step();
        figures.write(WaterfallChart.of(Waterfalls.of(analysis), paper), "waterfall");
        figures.write(SwimmerChart.of(Swimmers.of(analysis), paper), "swimmer");
        return figures.files;
    }

    private void write(Figure figure, String name) {
        Path svg = folder.resolve(name + ".svg");
        Path png = folder.resolve(name + ".png");
        Path pdf = folder.resolve(name + ".pdf");
        FigureExporter.svg(figure, svg, FigureSize.TWO_COLUMNS);
        FigureExporter.png(figure, png, FigureSize.TWO_COLUMNS);
        FigureExporter.pdf(figure, pdf, FigureSize.TWO_COLUMNS);
        files.addAll(List.of(svg, png, pdf));
        step();
    }

    private void step() {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        progress.report(Message.of("service.progress.writing"), files.size(), FILES);
    }
}
