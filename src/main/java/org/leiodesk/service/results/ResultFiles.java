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
import org.leiodesk.exchange.adam.AdamWriter;
import org.leiodesk.exchange.summary.SummaryWriter;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.SwimmerChart;
import org.leiodesk.figure.WaterfallChart;
import org.leiodesk.figure.export.FigureExporter;
import org.leiodesk.figure.export.FigureSize;

/** Writes an analysis into a folder: the ADaM tables, the efficacy table, the summaries of exposure, adverse events and subgroups, and the figures as SVG, PNG and PDF. */
public final class ResultFiles {
    private static final List<String> TABLES = List.of("adsl.csv", "adtr.csv", "adrs.csv", "adtte.csv", "efficacy.csv");
    private static final int FIGURE_FILES = 6;

    private ResultFiles() {}

    /**
     * Writes everything.
     *
     * @throws org.leiodesk.base.LeiodeskException when the folder cannot be written
     */
    public static Results write(
            Path out, String studyId, TrialAnalysis analysis, Language language, Progress progress) {
        step(progress, 0);
        AdamWriter.write(out, studyId, analysis);
        SummaryWriter.write(out, analysis);
        List<Path> files = new ArrayList<>(TABLES.stream().map(out::resolve).toList());
        SummaryWriter.FILES.forEach(file -> files.add(out.resolve(file)));
        FigureOptions paper = FigureOptions.paper(language);
        figure(WaterfallChart.of(Waterfalls.of(analysis), paper), out, "waterfall", files, progress);
        figure(SwimmerChart.of(Swimmers.of(analysis), paper), out, "swimmer", files, progress);
        List<Message> headlines = new ArrayList<>(Headlines.of(analysis));
        headlines.add(Message.of("service.headline.files", files.size(), out));
        return new Results(out, files, headlines);
    }

    private static void figure(Figure figure, Path out, String name, List<Path> files, Progress progress) {
        Path svg = out.resolve(name + ".svg");
        Path png = out.resolve(name + ".png");
        Path pdf = out.resolve(name + ".pdf");
        FigureExporter.svg(figure, svg, FigureSize.TWO_COLUMNS);
        FigureExporter.png(figure, png, FigureSize.TWO_COLUMNS);
        FigureExporter.pdf(figure, pdf, FigureSize.TWO_COLUMNS);
        files.addAll(List.of(svg, png, pdf));
        step(progress, files.size() - TABLES.size() - SummaryWriter.FILES.size());
    }

    private static void step(Progress progress, int done) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        progress.report(Message.of("service.progress.writing"), done, FIGURE_FILES);
    }
}
