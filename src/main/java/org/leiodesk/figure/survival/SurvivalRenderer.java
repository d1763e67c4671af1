package org.leiodesk.figure.survival;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;
import org.leiodesk.endpoint.plot.SurvivalGroup;
import org.leiodesk.endpoint.plot.SurvivalPlot;
import org.leiodesk.endpoint.plot.SurvivalTime;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.draw.GroupStyle;
import org.leiodesk.figure.draw.HitEntity;
import org.leiodesk.stats.Estimate;
import org.leiodesk.stats.Interval;
import org.leiodesk.stats.SurvivalCurve;
import org.leiodesk.stats.SurvivalStep;

/** Draws bands, then curves with their censorings and medians; each time answers to the pointer. */
final class SurvivalRenderer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1;

    private final transient SurvivalPlot survival;
    private final transient FigureOptions options;
    private final transient SurvivalWords words;

    SurvivalRenderer(SurvivalPlot survival, FigureOptions options, SurvivalWords words) {
        this.survival = survival;
        this.options = options;
        this.words = words;
    }

    /** The bands of all groups come under all curves. */
    @Override
    public int getPassCount() {
        return 2;
    }

    @Override
    public void drawItem(
            Graphics2D g,
            XYItemRendererState state,
            Rectangle2D dataArea,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis time,
            ValueAxis percent,
            XYDataset dataset,
            int series,
            int item,
            @Nullable CrosshairState crosshair,
            int pass) {
        Place place = new Place(plot, time, percent, dataArea, options.unit().days());
        SurvivalGroup group = survival.groups().get(series);
        if (group.times().isEmpty()) {
            return;
        }
        GroupStyle style = GroupStyle.of(series);
        if (pass == 0) {
            g.setPaint(style.band(options.theme()));
            g.fill(band(group.curve(), place));
            return;
        }
        drawMedian(g, group.curve(), place);
        g.setPaint(style.color(options.theme()));
        g.setStroke(style.stroke(options.lettering()));
        g.draw(line(group.curve(), place));
        drawCensorings(g, group.curve(), place);
        addHits(state.getEntityCollection(), group, place);
    }

    private static Path2D line(SurvivalCurve curve, Place place) {
        Path2D path = new Path2D.Double();
        path.moveTo(place.x(0), place.y(1));
        double before = 1;
        for (SurvivalStep step : curve.steps()) {
            double x = place.x(step.time());
            path.lineTo(x, place.y(before));
            if (step.survival() != before) {
                path.lineTo(x, place.y(step.survival()));
            }
            before = step.survival();
        }
        return path;
    }

    /** The interval from the first time it has one; it ends where the curve does, or where there is none any more. */
    private static Path2D band(SurvivalCurve curve, Place place) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < curve.size(); i++) {
            Interval interval = curve.step(i).interval();
            if (interval.isComplete() && i + 1 < curve.size()) {
                double left = place.x(curve.step(i).time());
                double right = place.x(curve.step(i + 1).time());
                double top = place.y(interval.upper().value());
                double bottom = place.y(interval.lower().value());
                path.append(new Rectangle2D.Double(left, top, right - left, bottom - top), false);
            }
        }
        return path;
    }

    private void drawMedian(Graphics2D g, SurvivalCurve curve, Place place) {
        Estimate median = curve.median().estimate();
        if (!median.isValue()) {
            return;
        }
        float size = (float) options.lettering();
        g.setPaint(options.theme().quiet());
        g.setStroke(new BasicStroke(
                size * 0.07f,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER,
                10,
                new float[] {size * 0.3f, size * 0.3f},
                0));
        double x = place.x(median.value());
        g.draw(new Line2D.Double(place.x(0), place.y(0.5), x, place.y(0.5)));
        g.draw(new Line2D.Double(x, place.y(0.5), x, place.y(0)));
    }

    private void drawCensorings(Graphics2D g, SurvivalCurve curve, Place place) {
        double half = options.lettering() * 0.42;
        g.setStroke(
                new BasicStroke((float) (options.lettering() * 0.12), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        for (SurvivalStep step : curve.steps()) {
            if (step.censored() > 0) {
                double x = place.x(step.time());
                double y = place.y(step.survival());
                g.draw(new Line2D.Double(x, y - half, x, y + half));
            }
        }
    }

    private void addHits(@Nullable EntityCollection entities, SurvivalGroup group, Place place) {
        if (entities == null) {
            return;
        }
        double half = options.lettering() * 0.6;
        int at = 0;
        for (SurvivalTime each : group.times()) {
            SurvivalCurve curve = group.curve();
            while (at + 1 < curve.size() && curve.step(at).time() < each.time().days()) {
                at++;
            }
            SurvivalStep step = curve.step(at);
            Rectangle2D area = new Rectangle2D.Double(
                    place.x(step.time()) - half, place.y(step.survival()) - half, 2 * half, 2 * half);
            entities.add(new HitEntity(area, area, true, each.subject(), () -> words.tooltip(each, step)));
        }
    }

    /** Where a day and a probability lie. */
    private record Place(XYPlot plot, ValueAxis time, ValueAxis percent, Rectangle2D area, double daysAUnit) {
        double x(double days) {
            return time.valueToJava2D(days / daysAUnit, area, plot.getDomainAxisEdge());
        }

        double y(double survival) {
            return percent.valueToJava2D(100 * survival, area, plot.getRangeAxisEdge());
        }
    }
}
