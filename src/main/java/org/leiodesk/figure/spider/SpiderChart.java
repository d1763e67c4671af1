package org.leiodesk.figure.spider;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.DefaultXYDataset;
import org.leiodesk.base.Message;
import org.leiodesk.endpoint.Waterfall;
import org.leiodesk.endpoint.plot.Spider;
import org.leiodesk.endpoint.plot.SpiderLine;
import org.leiodesk.figure.Agreement;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.FigureLayout;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.FigureWords;
import org.leiodesk.figure.draw.Lettering;
import org.leiodesk.figure.draw.TickedAxis;

/** The spider plot (endpoints.md, Figures): the change of the sum of diameters of each subject over the dates of its scans. */
public final class SpiderChart {
    private static final double PROGRESSION = 20;
    private static final double PARTIAL_RESPONSE = -30;

    private final Spider spider;
    private final FigureOptions options;
    private final SpiderWords words;
    private final TickedAxis time;
    private final TickedAxis percent;
    private final SpiderRenderer renderer;
    private final XYPlot plot;
    private final double lastDay;
    private final double largest;

    private SpiderChart(Spider spider, FigureOptions options) {
        this.spider = spider;
        this.options = options;
        this.words = new SpiderWords(spider, options);
        this.time = new TickedAxis(words.timeAxis(), options.theme(), options.small());
        this.percent = new TickedAxis(words.percentAxis(), options.theme(), options.small());
        this.renderer = new SpiderRenderer(spider.lines(), options, words);
        this.lastDay = points().stream().mapToInt(SpiderLine.Point::day).max().orElse(0);
        this.largest =
                points().stream().mapToDouble(SpiderLine.Point::percent).max().orElse(0);
        this.plot = plot();
    }

    /** The spider plot as a figure. */
    public static Figure of(Spider spider, FigureOptions options) {
        SpiderChart chart = new SpiderChart(spider, options);
        FigureLayout layout = new FigureLayout(
                chart.plot, chart.words.title(), chart.words.below(), options, options.lettering() * 34, chart::fit);
        return new Figure(
                options,
                chart.words.title(),
                chart.words.altText(),
                chart.words.table(),
                layout,
                chart.agreements(),
                other -> of(spider, other));
    }

    private List<SpiderLine.Point> points() {
        return spider.lines().stream().flatMap(line -> line.points().stream()).toList();
    }

    private XYPlot plot() {
        DefaultXYDataset dataset = new DefaultXYDataset();
        for (int i = 0; i < spider.lines().size(); i++) {
            dataset.addSeries(i, new double[][] {{0}, {0}});
        }
        XYPlot made = new XYPlot(dataset, time, percent, renderer);
        made.setDomainGridlinesVisible(false);
        made.setRangeGridlinesVisible(false);
        line(made, PROGRESSION, options.theme().quiet(), true);
        line(made, PARTIAL_RESPONSE, options.theme().quiet(), true);
        line(made, 0, options.theme().ink(), false);
        return made;
    }

    private void line(XYPlot made, double at, Color color, boolean dashed) {
        float size = (float) options.lettering();
        float[] dash = dashed ? new float[] {size * 0.5f, size * 0.35f} : null;
        ValueMarker marker = new ValueMarker(
                at, color, new BasicStroke(size * 0.08f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0));
        marker.setAlpha(1);
        made.addRangeMarker(marker, Layer.BACKGROUND);
    }

    /** Fixes the room of the axes, so that what is drawn where is known, and places the subject numbers. */
    private String fit(double plotWidth, double plotHeight) {
        double size = options.small();
        double left = size * 5;
        double room = spider.lines().stream()
                        .mapToDouble(each -> Lettering.width(Lettering.regular(size), words.label(each)))
                        .max()
                        .orElse(0)
                + size * 1.4;
        double right = size * 1.2;
        double across = Math.max(size * 6, plotWidth - left - right);
        time.setTitleRoom(across + 2 * right);
        double bottom = size * 3.6 + time.extraTitle();
        AxisSpace beside = new AxisSpace();
        beside.setLeft(left);
        beside.setRight(right);
        plot.setFixedRangeAxisSpace(beside);
        AxisSpace under = new AxisSpace();
        under.setBottom(bottom);
        under.setTop(size * 0.5);
        plot.setFixedDomainAxisSpace(under);
        double width = across;
        double height = Math.max(size * 6, plotHeight - bottom - size * 0.5);
        fitTime(width, Math.min(room, width * 0.2));
        fitPercent(height);
        int leftOut = renderer.place(time.getRange(), percent.getRange(), width, height);
        return leftOut == 0 ? "" : words.leftOut(leftOut);
    }

    /** @param room for the number of the subject whose line is the longest */
    private void fitTime(double width, double room) {
        double length = Math.max(lastDay, 42) / options.unit().days();
        time.setRange(0, length * width / (width - room));
        int step = options.unit().step(length, (int) Math.max(1, width / (options.small() * 4)));
        List<TickedAxis.Mark> ticks = new ArrayList<>();
        for (int at = 0; at <= time.getUpperBound(); at += step) {
            ticks.add(new TickedAxis.Mark(at, Integer.toString(at)));
        }
        time.setMarks(ticks, false);
    }

    private void fitPercent(double height) {
        double top = Math.max(40, Math.ceil((largest + 5) / 20) * 20);
        percent.setRange(-106, top);
        double least = options.small() * 1.3;
        int step = 20;
        for (int wider : new int[] {50, 100, 200, 500, 1000}) {
            if (step * height / (top + 106) < least) {
                step = wider;
            }
        }
        List<TickedAxis.Mark> ticks = new ArrayList<>();
        for (int at = -100; at <= top; at += step) {
            ticks.add(new TickedAxis.Mark(at, FigureWords.signed(at)));
        }
        percent.setMarks(ticks, false);
        percent.setLabel(
                Lettering.width(Lettering.regular(options.small()), words.percentAxis()) <= height
                        ? words.percentAxis()
                        : words.percentAxisShort());
        percent.setTitleRoom(height);
    }

    /** Responders and subjects, counted from the lines and from those who have none. */
    private List<Agreement> agreements() {
        int responding = (int) spider.lines().stream()
                        .filter(each -> each.best().isObjectiveResponse())
                        .count()
                + (int) spider.without().stream()
                        .filter(Waterfall.Missing::responder)
                        .count();
        int evaluable = spider.lines().size()
                + (int) spider.without().stream()
                        .filter(Waterfall.Missing::evaluable)
                        .count();
        return List.of(
                new Agreement(
                        Message.of("figure.agreement.responders"),
                        responding,
                        spider.responseRate().count()),
                new Agreement(
                        Message.of("figure.agreement.evaluable"),
                        evaluable,
                        spider.responseRate().size()));
    }
}
