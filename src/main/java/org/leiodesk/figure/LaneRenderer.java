package org.leiodesk.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;
import org.leiodesk.endpoint.SwimmerLane;
import org.leiodesk.figure.draw.HitEntity;
import org.leiodesk.figure.draw.LaneSigns;
import org.leiodesk.figure.draw.MarkSign;
import org.leiodesk.figure.draw.SpreadOut;

/** Draws the lanes of a swimmer plot with their cycles, response, marks, arrow and cut-off. */
final class LaneRenderer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1;
    /** Patterns are made finer with the lanes down to this part: finer ones would be seen as a tint, and take most of the time. */
    private static final double FINEST = 0.3;

    private final transient SwimmerLanes lanes;
    private final transient FigureOptions options;
    private final transient SwimmerWords words;

    LaneRenderer(SwimmerLanes lanes, FigureOptions options, SwimmerWords words) {
        this.lanes = lanes;
        this.options = options;
        this.words = words;
    }

    /** Where one lane lies, and how days become places on it. */
    private record Place(ValueAxis time, XYPlot plot, Rectangle2D area, double unit, double middle, double pitch) {
        double x(double day) {
            return time.valueToJava2D(day / unit, area, plot.getDomainAxisEdge());
        }

        Rectangle2D bar(double from, double to, double height) {
            double left = x(from);
            return new Rectangle2D.Double(left, middle - height / 2, Math.max(x(to) - left, height * 0.25), height);
        }
    }

    @Override
    public void drawItem(
            Graphics2D g,
            XYItemRendererState state,
            Rectangle2D dataArea,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis time,
            ValueAxis subjects,
            XYDataset dataset,
            int series,
            int item,
            @Nullable CrosshairState crosshair,
            int pass) {
        SwimmerLane lane = lanes.inOrder().get(item);
        double middle = subjects.valueToJava2D(item, dataArea, plot.getRangeAxisEdge());
        double pitch = dataArea.getHeight() / subjects.getRange().getLength();
        Place place = new Place(time, plot, dataArea, options.unit().days(), middle, pitch);
        EntityCollection entities = state.getEntityCollection();
        if (entities != null) {
            Rectangle2D row =
                    new Rectangle2D.Double(dataArea.getMinX(), middle - pitch / 2, dataArea.getWidth(), pitch);
            entities.add(new HitEntity(row, row, true, lane.subject(), () -> words.tooltip(lane)));
        }
        boolean inSight = g.hitClip(
                (int) Math.floor(dataArea.getMinX()),
                (int) Math.floor(middle - pitch),
                (int) Math.ceil(dataArea.getWidth()) + 1,
                (int) Math.ceil(2 * pitch) + 1);
        if (!inSight) {
            return;
        }
        Rectangle2D bar = drawBar(g, lane, place);
        double size = Math.min(options.lettering() * 0.95, pitch * 0.9);
        double end = drawMarks(g, lane, place, size, entities);
        if (lane.ongoing()) {
            LaneSigns.ongoing(g, Math.max(bar.getMaxX(), end), middle, size, options.theme());
        }
    }

    private Rectangle2D drawBar(Graphics2D g, SwimmerLane lane, Place place) {
        double height = Math.min(place.pitch() * 0.7, options.lettering() * 1.1);
        int treated = lane.ongoing() ? Math.max(lane.length(), lane.treatmentEnd()) : lane.treatmentEnd();
        Rectangle2D bar = place.bar(0, treated, height);
        LaneSigns.followUp(g, bar.getMaxX(), place.x(lane.length()), bar, options.theme());
        lanes.category(lane)
                .fill()
                .paint(g, bar, options.theme(), options.lettering() * Math.max(FINEST, Math.min(1, place.pitch() / 8)));
        for (int start : lane.cycleStarts()) {
            if (start > 0) {
                LaneSigns.cycleStart(g, place.x(start), bar, options.theme());
            }
        }
        Integer from = lane.responseStart();
        if (from != null) {
            int to = lane.responseEnd() == null ? lane.length() : lane.responseEnd();
            LaneSigns.response(g, place.x(from), place.x(to), bar, options.theme());
        }
        Integer cutoff = lane.cutoffDay();
        if (cutoff != null) {
            double half = place.pitch() / 2;
            LaneSigns.cutoff(
                    g,
                    place.x(cutoff),
                    place.middle() - half,
                    place.middle() + half,
                    options.lettering(),
                    options.theme());
        }
        return bar;
    }

    /** Draws the marks, moved apart where they would cover one another, and tells where the last one ends. */
    private double drawMarks(
            Graphics2D g, SwimmerLane lane, Place place, double size, @Nullable EntityCollection entities) {
        double[] wanted = lane.marks().stream()
                .mapToDouble(mark -> place.x(mark.day()))
                .sorted()
                .toArray();
        double[] placed = SpreadOut.along(
                wanted,
                size * 1.06,
                place.area().getMinX() + size * 0.6,
                place.area().getMaxX() - size * 0.6);
        List<SwimmerLane.Mark> marks = lane.marks().stream()
                .sorted(Comparator.comparingInt(SwimmerLane.Mark::day))
                .toList();
        double foot = place.middle() + Math.min(place.pitch() * 0.46, size * 0.75);
        g.setPaint(options.theme().ink());
        g.setStroke(new BasicStroke((float) (size * 0.07)));
        for (int i = 0; i < placed.length; i++) {
            if (Math.abs(placed[i] - wanted[i]) > size * 0.25) {
                g.draw(new Line2D.Double(wanted[i], foot, placed[i], place.middle()));
            }
        }
        double end = 0;
        for (int i = 0; i < placed.length; i++) {
            MarkSign.of(marks.get(i).kind()).paint(g, placed[i], place.middle(), size, options.theme());
            end = placed[i] + size * 0.5;
            if (entities != null) {
                Rectangle2D around =
                        new Rectangle2D.Double(placed[i] - size / 2, place.middle() - size / 2, size, size);
                SwimmerLane.Mark mark = marks.get(i);
                entities.add(new HitEntity(around, around, false, lane.subject(), () -> words.tooltip(lane, mark)));
            }
        }
        return end;
    }
}
