package org.leiodesk.figure;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultXYDataset;
import org.leiodesk.base.Message;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.Swimmer;
import org.leiodesk.endpoint.SwimmerLane;
import org.leiodesk.figure.choice.Labels;
import org.leiodesk.figure.draw.LaneSigns;
import org.leiodesk.figure.draw.Lettering;
import org.leiodesk.figure.draw.TickedAxis;

/** The swimmer plot (endpoints.md, Figures): the course of each treated subject from cycle 1 day 1. */
public final class SwimmerChart {
    private final SwimmerLanes lanes;
    private final FigureOptions options;
    private final SwimmerWords words;
    private final TickedAxis time;
    private final TickedAxis timeAbove;
    private final TickedAxis subjects;
    private final TickedAxis reasons;
    private final double firstDay;
    private final double lastDay;

    private SwimmerChart(Swimmer swimmer, FigureOptions options) {
        this.lanes = SwimmerLanes.of(swimmer, options);
        this.options = options;
        this.words = new SwimmerWords(swimmer, lanes, options);
        this.time = new TickedAxis(words.timeAxis(), options.theme(), options.small());
        this.timeAbove = new TickedAxis(null, options.theme(), options.small());
        this.subjects = new TickedAxis(words.subjectAxis(), options.theme(), options.small());
        this.reasons = new TickedAxis(words.reasonAxis(), options.theme(), options.small());
        this.firstDay = Math.min(0, days(lane -> firstDay(lane), Math::min, 0));
        this.lastDay = days(SwimmerChart::lastDay, Math::max, 21);
    }

    /** The swimmer plot as a figure. */
    public static Figure of(Swimmer swimmer, FigureOptions options) {
        SwimmerChart chart = new SwimmerChart(swimmer, options);
        FigureLayout layout = new FigureLayout(
                chart.plot(), chart.words.title(), chart.words.below(), options, chart.naturalHeight(), chart::fit);
        return new Figure(
                options,
                chart.words.title(),
                chart.words.altText(),
                SwimmerTable.of(chart.lanes.inOrder(), options),
                layout,
                agreements(swimmer),
                other -> of(swimmer, other));
    }

    /** Subjects and responders, counted from the lanes. */
    private static List<Agreement> agreements(Swimmer swimmer) {
        int responding = (int) swimmer.lanes().stream()
                .filter(lane -> lane.responseStart() != null)
                .count();
        Statistic rate = swimmer.responseRate();
        return List.of(
                new Agreement(
                        Message.of("figure.agreement.treated"), swimmer.lanes().size(), rate.size()),
                new Agreement(Message.of("figure.agreement.responders"), responding, rate.count()));
    }

    /** A lane as high as its number needs, and more when there are few. */
    private double naturalHeight() {
        int count = lanes.size();
        double pitch = count <= 40 ? options.lettering() * 1.75 : options.small() * 1.35;
        return Math.max(options.lettering() * 5, count * pitch) + axisHeight();
    }

    private double axisHeight() {
        return options.small() * (isLong() ? 6.2 : 4);
    }

    /** Whether the time is written above the lanes too. */
    private boolean isLong() {
        return lanes.size() > 40;
    }

    private XYPlot plot() {
        double[][] numbers = new double[2][lanes.size()];
        for (int i = 0; i < lanes.size(); i++) {
            numbers[0][i] = lanes.inOrder().get(i).length() / options.unit().days();
            numbers[1][i] = i;
        }
        DefaultXYDataset dataset = new DefaultXYDataset();
        dataset.addSeries("length", numbers);
        for (TickedAxis axis : List.of(subjects, reasons)) {
            axis.setInverted(true);
            axis.setRange(-0.7, Math.max(1, lanes.size()) - 0.3);
            axis.setTickMarksVisible(false);
        }
        reasons.setAxisLineVisible(false);
        timeAbove.setAxisLineVisible(false);
        XYPlot plot = new XYPlot(dataset, time, subjects, new LaneRenderer(lanes, options, words));
        plot.setRangeAxis(1, reasons);
        plot.setRangeAxisLocation(1, AxisLocation.TOP_OR_RIGHT);
        if (isLong()) {
            plot.setDomainAxis(1, timeAbove);
            plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_LEFT);
        }
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(options.theme().grid());
        plot.setDomainGridlineStroke(new BasicStroke((float) (options.lettering() * 0.06)));
        return plot;
    }

    /** Ticks of time as close as their words allow, and as many subject numbers as there is room for. */
    private String fit(double plotWidth, double plotHeight) {
        double size = options.small();
        double pitch = (plotHeight - axisHeight()) / (Math.max(1, lanes.size()) + 0.4);
        int step = Math.max(1, (int) Math.ceil(size * 1.12 / Math.max(pitch, 0.05)));
        List<TickedAxis.Mark> labels = new ArrayList<>();
        List<TickedAxis.Mark> ends = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i += step) {
            SwimmerLane lane = lanes.inOrder().get(i);
            if (options.look().labels() != Labels.NONE) {
                labels.add(new TickedAxis.Mark(i, cut(words.label(lane), plotWidth, true)));
            }
            ends.add(new TickedAxis.Mark(i, cut(words.endReason(lane), plotWidth, false)));
        }
        subjects.setMarks(labels, false);
        reasons.setMarks(ends, false);
        double lanesHeight = plotHeight - axisHeight();
        subjects.setTitleRoom(lanesHeight + size);
        reasons.setTitleRoom(lanesHeight + size);
        double beside = subjects.extraTitle() + reasons.extraTitle();
        double width = Math.max(size * 10, plotWidth - widest(labels) - widest(ends) - beside - size * 5);
        time.setTitleRoom(width + 2 * Math.min(widest(labels), widest(ends)) + size * 3);
        fitTime(width);
        if (pitch < options.lettering() * 0.4) {
            return words.tooSmall(step);
        }
        return step == 1 ? "" : words.thinned(step);
    }

    /** Neither numbers nor reasons take more than a quarter of the width. */
    private String cut(String text, double plotWidth, boolean keepEnd) {
        return Lettering.shortened(Lettering.regular(options.small()), text, plotWidth * 0.25, keepEnd);
    }

    private void fitTime(double width) {
        double unit = options.unit().days();
        double room = LaneSigns.arrowLength(options.lettering()) + options.lettering() * 1.2;
        double perDay = Math.max(1e-6, (width - room) / (lastDay - firstDay));
        time.setRange((firstDay - options.lettering() * 0.65 / perDay) / unit, (lastDay + room / perDay) / unit);
        int step = options.unit().step(time.getRange().getLength(), (int) Math.max(2, width / (options.small() * 5)));
        List<TickedAxis.Mark> ticks = new ArrayList<>();
        int first = (int) Math.ceil(time.getLowerBound() / step) * step;
        for (int at = first; at <= time.getUpperBound(); at += step) {
            ticks.add(new TickedAxis.Mark(at, Integer.toString(at).replace('-', '\u2212')));
        }
        time.setMarks(ticks, false);
        timeAbove.setRange(time.getRange());
        timeAbove.setMarks(ticks, false);
    }

    private double widest(List<TickedAxis.Mark> marks) {
        return marks.stream()
                .mapToDouble(mark -> Lettering.width(Lettering.regular(options.small()), mark.label()))
                .max()
                .orElse(0);
    }

    private double days(ToDoubleFunction<SwimmerLane> day, DoubleBinaryOperator which, double atLeast) {
        return lanes.inOrder().stream().mapToDouble(day).reduce(atLeast, which);
    }

    private static double firstDay(SwimmerLane lane) {
        return lane.marks().stream().mapToInt(SwimmerLane.Mark::day).min().orElse(0);
    }

    private static double lastDay(SwimmerLane lane) {
        int last = Math.max(lane.length(), lane.treatmentEnd());
        if (lane.cutoffDay() != null) {
            last = Math.max(last, lane.cutoffDay());
        }
        return lane.marks().stream().mapToInt(SwimmerLane.Mark::day).reduce(last, Math::max);
    }
}
