package org.leiodesk.figure.survival;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultXYDataset;
import org.leiodesk.base.Message;
import org.leiodesk.endpoint.plot.SurvivalGroup;
import org.leiodesk.endpoint.plot.SurvivalPlot;
import org.leiodesk.endpoint.plot.SurvivalTime;
import org.leiodesk.figure.Agreement;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.FigureLayout;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.draw.GroupStyle;
import org.leiodesk.figure.draw.Lettering;
import org.leiodesk.figure.draw.RowsAxis;
import org.leiodesk.figure.draw.TickedAxis;
import org.leiodesk.stats.NumbersAtRisk;

/**
 * The Kaplan-Meier plot (endpoints.md, Figures): steps, a tick for each censoring, the band of the interval, the median in words, and under the axis the
 * numbers at risk, of events and of censorings so far. The whole axes are shown: 0 to 100 %, and to the longest time.
 */
public final class SurvivalChart {
    private static final int ROWS_A_GROUP = 3;
    /** Lower than so many heights of the lettering the plot itself would be hard to read: the numbers under it are drawn together then. */
    private static final double LEAST_PLOT = 13;

    private final SurvivalPlot survival;
    private final FigureOptions options;
    private final SurvivalWords words;
    private final RowsAxis time;
    private final TickedAxis percent;
    private final XYPlot plot;
    private final double lastDay;
    /** Whether the numbers of a group stand in one row. */
    private boolean compact;

    private SurvivalChart(SurvivalPlot survival, FigureOptions options) {
        this.survival = survival;
        this.options = options;
        this.words = new SurvivalWords(survival, options);
        this.time = new RowsAxis(words.timeAxis(), options.theme(), options.small());
        this.percent = new TickedAxis(words.percentAxis(), options.theme(), options.small());
        this.lastDay = survival.groups().stream()
                .flatMap(group -> group.times().stream())
                .mapToDouble(each -> each.time().days())
                .max()
                .orElse(0);
        this.plot = plot();
    }

    /** The Kaplan-Meier plot as a figure. */
    public static Figure of(SurvivalPlot survival, FigureOptions options) {
        SurvivalChart chart = new SurvivalChart(survival, options);
        FigureLayout layout = new FigureLayout(
                chart.plot, chart.words.title(), chart.words.below(), options, chart.naturalHeight(), chart::fit);
        return new Figure(
                options,
                chart.words.title(),
                chart.words.altText(),
                chart.words.table(),
                layout,
                chart.agreements(),
                other -> of(survival, other));
    }

    private boolean isGrouped() {
        return survival.groups().size() > 1;
    }

    private int rows() {
        return survival.groups().size() * (ROWS_A_GROUP + (isGrouped() ? 1 : 0));
    }

    private double naturalHeight() {
        return options.lettering() * 27 + options.small() * 4 + RowsAxis.height(rows(), options.small());
    }

    private XYPlot plot() {
        DefaultXYDataset dataset = new DefaultXYDataset();
        for (int i = 0; i < survival.groups().size(); i++) {
            dataset.addSeries(i, new double[][] {{0}, {100}});
        }
        XYPlot made = new XYPlot(dataset, time, percent, new SurvivalRenderer(survival, options, words));
        made.setDomainGridlinesVisible(false);
        made.setRangeGridlinesVisible(false);
        percent.setRange(0, 103);
        return made;
    }

    /** Ticks of time as close as the numbers under them allow. */
    private String fit(double plotWidth, double plotHeight) {
        double size = options.small();
        double axis = size * 4;
        compact = plotHeight - axis - RowsAxis.height(rows(), size) < options.lettering() * LEAST_PLOT;
        time.setRows(rows(List.of(new TickedAxis.Mark(0, "0")), plotWidth));
        double left = Math.max(size * 4.5, time.captionWidth());
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        space.setRight(size * 1.2);
        plot.setFixedRangeAxisSpace(space);
        double width = Math.max(size * 6, plotWidth - left - size * 1.2);
        time.setTitleRoom(width + size * 2.4);
        double length = Math.max(lastDay, 28) / options.unit().days();
        time.setRange(0, length * 1.015);
        int step = options.unit().step(length, (int) Math.max(1, width / (size * (compact ? 5.4 : 3.6))));
        List<TickedAxis.Mark> ticks = new ArrayList<>();
        for (int at = 0; at <= time.getUpperBound(); at += step) {
            ticks.add(new TickedAxis.Mark(at, Integer.toString(at)));
        }
        time.setMarks(ticks, false);
        time.setRows(rows(ticks, plotWidth));
        int shown = compact ? survival.groups().size() : rows();
        fitPercent(plotHeight - axis - RowsAxis.height(shown, size));
        return compact ? words.get("survival.compact") : "";
    }

    private void fitPercent(double height) {
        double least = options.small() * 1.3;
        int step = height * 20 / 103 >= least ? 20 : 50;
        List<TickedAxis.Mark> ticks = new ArrayList<>();
        for (int at = 0; at <= 100; at += step) {
            ticks.add(new TickedAxis.Mark(at, Integer.toString(at)));
        }
        percent.setMarks(ticks, false);
        percent.setLabel(
                Lettering.width(Lettering.regular(options.small()), words.percentAxis()) <= height
                        ? words.percentAxis()
                        : words.percentAxisShort());
        percent.setTitleRoom(height);
    }

    private List<RowsAxis.Row> rows(List<TickedAxis.Mark> ticks, double plotWidth) {
        List<RowsAxis.Row> made = new ArrayList<>();
        for (int i = 0; i < survival.groups().size(); i++) {
            SurvivalGroup group = survival.groups().get(i);
            List<NumbersAtRisk> numbers = ticks.stream()
                    .map(tick ->
                            group.curve().numbersAt(tick.at() * options.unit().days()))
                    .toList();
            if (compact) {
                made.add(together(group, i, numbers, plotWidth));
                continue;
            }
            if (isGrouped()) {
                Color color = GroupStyle.of(i).color(options.theme());
                made.add(new RowsAxis.Row(cut(words.group(group), plotWidth), color, true, List.of()));
            }
            made.add(row(
                    "survival.atRisk",
                    plotWidth,
                    numbers.stream().map(each -> each.atRisk()).toList()));
            made.add(row(
                    "survival.events",
                    plotWidth,
                    numbers.stream().map(each -> each.events()).toList()));
            made.add(row(
                    "survival.censored",
                    plotWidth,
                    numbers.stream().map(each -> each.censored()).toList()));
        }
        return made;
    }

    /** One row a group: at risk / events / censored. */
    private RowsAxis.Row together(SurvivalGroup group, int place, List<NumbersAtRisk> numbers, double plotWidth) {
        return new RowsAxis.Row(
                cut(words.group(group), plotWidth),
                GroupStyle.of(place).color(options.theme()),
                false,
                numbers.stream()
                        .map(each -> each.atRisk() + "/" + each.events() + "/" + each.censored())
                        .toList());
    }

    private RowsAxis.Row row(String key, double plotWidth, List<Integer> numbers) {
        return new RowsAxis.Row(
                cut(words.get(key), plotWidth),
                options.theme().ink(),
                false,
                numbers.stream().map(String::valueOf).toList());
    }

    /** No caption takes more than a quarter of the width. */
    private String cut(String caption, double plotWidth) {
        return Lettering.shortened(Lettering.regular(options.small()), caption, plotWidth * 0.25, false);
    }

    /** Subjects, events, and the numbers at risk at the landmarks: from the curves that are drawn, and from the table of times. */
    private List<Agreement> agreements() {
        List<SurvivalGroup> groups = survival.groups();
        List<SurvivalTime> times =
                groups.stream().flatMap(group -> group.times().stream()).toList();
        List<Agreement> all = new ArrayList<>();
        int subjects =
                groups.stream().mapToInt(group -> group.curve().subjects()).sum();
        int events = groups.stream().mapToInt(group -> group.curve().events()).sum();
        Message endpoint = Message.of("figure.survival.short." + survival.endpoint());
        all.add(new Agreement(
                Message.of("figure.agreement.subjects", endpoint),
                subjects,
                survival.median().size()));
        all.add(new Agreement(
                Message.of("figure.agreement.events", endpoint),
                events,
                survival.median().count()));
        for (TickedAxis.Mark each : landmarks()) {
            int shown = groups.stream()
                    .mapToInt(group -> group.curve().numbersAt(each.at()).atRisk())
                    .sum();
            int listed = (int) times.stream()
                    .filter(time -> time.time().days() >= each.at())
                    .count();
            all.add(new Agreement(Message.of("figure.agreement.atRisk", endpoint, each.label()), shown, listed));
        }
        return all;
    }

    /** The days of the landmarks of the efficacy table. */
    private List<TickedAxis.Mark> landmarks() {
        return survival.landmarks().stream()
                .map(row -> row.name().substring(row.name().lastIndexOf('S') + 1))
                .map(days -> new TickedAxis.Mark(Double.parseDouble(days), days))
                .toList();
    }
}
