package org.leiodesk.benchmark;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.leiodesk.base.Language;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.Population;
import org.leiodesk.endpoint.Swimmer;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.Waterfall;
import org.leiodesk.endpoint.subgroup.Restriction;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.FigureHits;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.MadeUp;
import org.leiodesk.figure.SwimmerChart;
import org.leiodesk.figure.WaterfallChart;
import org.leiodesk.figure.catalogue.FigureKind;
import org.leiodesk.figure.draw.Theme;
import org.leiodesk.figure.export.FigureExporter;
import org.leiodesk.figure.export.FigureSize;
import org.leiodesk.figure.export.PdfPacking;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Figures of 500 subjects: a file of 174 x 120 mm, as ggsave writes it beside us, and the window after a change of a choice. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class FigureBenchmark {
    private static final int SUBJECTS = 500;

    /** Two figures, and where they go. */
    @State(Scope.Benchmark)
    public static class Paper {
        private static final FigureSize SIZE = new FigureSize(174, 120, 8, 300);

        private final Waterfall waterfall = MadeUp.waterfall(SUBJECTS);
        private final Swimmer swimmer = MadeUp.swimmer(SUBJECTS, null);
        private final FigureOptions options = FigureOptions.paper(Language.ENGLISH);
        private Path file = Path.of("");

        @Setup
        public void open() throws IOException {
            PdfPacking.light();
            file = Files.createTempFile("figure", ".pdf");
        }

        @TearDown
        public void close() throws IOException {
            Files.delete(file);
        }
    }

    @Benchmark
    public void waterfallPdf(Paper paper) {
        FigureExporter.pdf(WaterfallChart.of(paper.waterfall, paper.options), paper.file, Paper.SIZE);
    }

    @Benchmark
    public void waterfallPng(Paper paper) {
        FigureExporter.png(WaterfallChart.of(paper.waterfall, paper.options), paper.file, Paper.SIZE);
    }

    @Benchmark
    public void swimmerPdf(Paper paper) {
        FigureExporter.pdf(SwimmerChart.of(paper.swimmer, paper.options), paper.file, Paper.SIZE);
    }

    @Benchmark
    public void swimmerPng(Paper paper) {
        FigureExporter.png(SwimmerChart.of(paper.swimmer, paper.options), paper.file, Paper.SIZE);
    }

    /** The analysis on the screen. */
    @State(Scope.Benchmark)
    public static class Screen {
        private static final int WIDTH = 740;
        private static final int HEIGHT = 460;

        @Param({"WATERFALL", "SWIMMER", "SPIDER", "PFS", "FLOW"})
        private FigureKind kind = FigureKind.WATERFALL;

        private final TrialAnalysis whole = Trial.analyse(
                GeneratedTrial.of(SUBJECTS, 20261123),
                new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR));
    }

    /** A choice is changed: other subjects, the figure made of them, drawn for a pane of the smallest window, with what lies under the pointer. */
    @Benchmark
    public FigureHits redraw(Screen screen) {
        TrialAnalysis shown = Restriction.of(screen.whole, new Population(AnalysisSet.EVALUABLE, null));
        Figure figure = screen.kind.of(shown, null, FigureOptions.screen(Language.ENGLISH, Theme.LIGHT));
        double natural = figure.heightFor(Screen.WIDTH);
        int height = (int) (natural <= Screen.HEIGHT * 1.6 ? Screen.HEIGHT : natural);
        BufferedImage picture = new BufferedImage(Screen.WIDTH, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = picture.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            return figure.draw(g, new Rectangle2D.Double(0, 0, Screen.WIDTH, height));
        } finally {
            g.dispose();
        }
    }
}
