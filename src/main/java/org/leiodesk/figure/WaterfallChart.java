package org.leiodesk.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.DefaultXYDataset;
import org.leiodesk.base.Message;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.Waterfall;
import org.leiodesk.endpoint.WaterfallBar;
import org.leiodesk.figure.choice.Labels;
import org.leiodesk.figure.draw.Lettering;
import org.leiodesk.figure.draw.TickedAxis;

/** The waterfall plot (endpoints.md, Figures): the best change of the sum of diameters of each subject. */
public final class WaterfallChart {
    /** A bar is cut above this change, in percent, and its value written. */
    static final double CLIP = 100;

    private static final double PROGRESSION = 20;
    private static final double PARTIAL_RESPONSE = -30;

    private final WaterfallBars bars;
    private final FigureOptions options;
    private final WaterfallWords words;
    private final TickedAxis subjects;
    private final TickedAxis percent;
    private final TickedAxis limits;
    private final List<String> labels;
    private double top;

    private WaterfallChart(Waterfall waterfall, FigureOptions options) {
        this.bars = WaterfallBars.of(waterfall, options);
        this.options = options;
        this.words = new WaterfallWords(waterfall, bars, options);
        this.subjects = new TickedAxis(words.subjectsAxis(), options.theme(), options.small());
        this.percent = new TickedAxis(words.percentAxis(), options.theme(), options.small());
        this.limits = new TickedAxis(null, options.theme(), options.small());
        this.labels = bars.inOrder().stream().map(this::label).toList();
    }

    /** The waterfall as a figure. */
    public static Figure of(Waterfall waterfall, FigureOptions options) {
        WaterfallChart chart = new WaterfallChart(waterfall, options);
        FigureLayout layout = new FigureLayout(
                chart.plot(), chart.words.title(), chart.words.below(), options, options.lettering() * 34, chart::fit);
        return new Figure(
                options,
                chart.words.title(),
                chart.words.altText(),
                chart.words.table(),
                layout,
                agreements(waterfall),
                other -> of(waterfall, other));
    }

    /** Responders and subjects, counted from the bars and from those who have none. */
    private static List<Agreement> agreements(Waterfall waterfall) {
        int bars = waterfall.bars().size();
        int responding = (int) waterfall.bars().stream()
                .filter(bar -> bar.best().isObjectiveResponse())
                .count();
        int withoutBar = (int) waterfall.withoutBar().stream()
                .filter(Waterfall.Missing::responder)
                .count();
        int evaluable = (int) waterfall.withoutBar().stream()
                .filter(Waterfall.Missing::evaluable)
                .count();
        Statistic rate = waterfall.responseRate();
        return List.of(
                new Agreement(Message.of("figure.agreement.responders"), responding + withoutBar, rate.count()),
                new Agreement(Message.of("figure.agreement.evaluable"), bars + evaluable, rate.size()));
    }

    private String label(WaterfallBar bar) {
        return options.look().labels() == Labels.VALUE
                ? FigureWords.signed(bar.percent())
                : Lettering.printable(bar.label());
    }

    private XYPlot plot() {
        double[][] numbers = new double[2][bars.size()];
        for (int i = 0; i < bars.size(); i++) {
            numbers[0][i] = i;
            numbers[1][i] = bars.inOrder().get(i).percent();
        }
        DefaultXYDataset dataset = new DefaultXYDataset();
        dataset.addSeries("percent", numbers);
        double largest = bars.largest();
        top = largest > CLIP ? CLIP : Math.min(CLIP, Math.max(40, Math.ceil((largest + 4) / 20) * 20));
        subjects.setRange(-0.6, Math.max(1, bars.size()) - 0.4);
        subjects.setTickMarksVisible(false);
        limits.setAxisLineVisible(false);
        limits.setMarks(List.of(limit(PROGRESSION), limit(0), limit(PARTIAL_RESPONSE)), false);

        XYPlot plot = new XYPlot(dataset, subjects, percent, new WaterfallRenderer(bars, options, words));
        plot.setRangeAxis(1, limits);
        plot.setRangeAxisLocation(1, AxisLocation.TOP_OR_RIGHT);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        line(plot, PROGRESSION, options.theme().quiet(), true);
        line(plot, PARTIAL_RESPONSE, options.theme().quiet(), true);
        line(plot, 0, options.theme().ink(), false);
        return plot;
    }

    /** A tick every 20 %, or 50 or 100 % where those would touch. */
    private List<TickedAxis.Mark> ticks(double perUnit) {
        double least = options.small() * 1.25;
        int step = 20 * perUnit >= least ? 20 : 50 * perUnit >= least ? 50 : 100;
        List<TickedAxis.Mark> marks = new ArrayList<>();
        for (int at = -100; at <= top; at += step) {
            marks.add(new TickedAxis.Mark(at, FigureWords.signed(at)));
        }
        return marks;
    }

    private static TickedAxis.Mark limit(double at) {
        return new TickedAxis.Mark(at, FigureWords.signed(at) + " %");
    }

    private void line(XYPlot plot, double at, Color color, boolean dashed) {
        float size = (float) options.lettering();
        float[] dash = dashed ? new float[] {size * 0.5f, size * 0.35f} : null;
        BasicStroke stroke = new BasicStroke(size * 0.09f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
        ValueMarker marker = new ValueMarker(at, color, stroke);
        marker.setAlpha(1);
        plot.addRangeMarker(marker, Layer.FOREGROUND);
    }

    /** Writes as many subject numbers as there is room for: flat, upright, or upright with some left out. */
    private String fit(double plotWidth, double plotHeight) {
        double size = options.small();
        double forBars = plotWidth - size * 8.5;
        double pitch = forBars / (labels.size() + 0.2);
        List<String> shown = labels.stream()
                .map(label -> Lettering.shortened(Lettering.regular(size), label, plotHeight * 0.3, true))
                .toList();
        double widest = shown.stream()
                .mapToDouble(label -> Lettering.width(Lettering.regular(size), label))
                .max()
                .orElse(0);
        boolean flat = widest + size * 0.6 <= pitch;
        int step = flat ? 1 : Math.max(1, (int) Math.ceil(size * 1.15 / pitch));
        List<TickedAxis.Mark> marks = new ArrayList<>();
        boolean labelled = options.look().labels() != Labels.NONE;
        for (int i = 0; labelled && i < labels.size(); i += step) {
            marks.add(new TickedAxis.Mark(i, shown.get(i)));
        }
        subjects.setMarks(marks, !flat);
        double axisHeight = size * 2.6 + (!labelled ? 0 : flat ? size : widest);
        fitPercent(pitch, forBars, Math.max(size * 8, plotHeight - axisHeight));
        return step == 1 || !labelled ? "" : words.thinned(step);
    }

    /** Leaves room above +100 % for the values of bars that are cut, and below -100 % for signs. */
    private void fitPercent(double pitch, double width, double height) {
        double above = ClippedValues.of(bars.inOrder(), options.small()).height(pitch, width);
        double below = options.lettering() * 1.4;
        double perUnit = Math.max(0.01, (height - above - below) / (top + 100));
        double least = bars.anyIsCut() ? 0 : 4;
        percent.setRange(-100 - below / perUnit, top + Math.max(least, above / perUnit));
        limits.setRange(percent.getRange());
        percent.setMarks(ticks(perUnit), false);
        percent.setLabel(fitting(words.percentAxis(), words.percentAxisShort(), height));
        percent.setTitleRoom(height);
        subjects.setTitleRoom(width);
        subjects.setLabel(fitting(words.subjectsAxis(), words.subjectsAxisShort(), width));
    }

    private String fitting(String full, String brief, double room) {
        return Lettering.width(Lettering.regular(options.small()), full) <= room ? full : brief;
    }
}
