package org.leiodesk.figure.spider;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.Range;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;
import org.leiodesk.endpoint.plot.SpiderLine;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.draw.Fill;
import org.leiodesk.figure.draw.HitEntity;
import org.leiodesk.figure.draw.Lettering;
import org.leiodesk.figure.draw.MarkSign;

/** Draws the lines of a spider plot, their points and ends, and the subject numbers that have room. */
final class SpiderRenderer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1;
    /** How far a number may be moved from the end of its line, in heights of the lettering, the nearest first. */
    private static final double[] DOWN = {0, -0.5, 0.5, -1, 1, -1.5, 1.5, -2, 2};

    private final transient List<SpiderLine> lines;
    private final transient FigureOptions options;
    private final transient SpiderWords words;
    /** The subject numbers that have room, each with how far it is moved down from the end of its line. */
    private transient Map<SpiderLine, Double> labelled = Map.of();

    SpiderRenderer(List<SpiderLine> lines, FigureOptions options, SpiderWords words) {
        this.lines = lines;
        this.options = options;
        this.words = words;
    }

    private Font font() {
        return Lettering.regular(options.small());
    }

    /**
     * Gives each subject number a place right of the end of its line, moved up or down by at most two lines; none covers another one, an end, or a line.
     *
     * @return how many found no place
     */
    int place(Range time, Range percent, double width, double height) {
        double size = options.small();
        List<Rectangle2D> taken = new ArrayList<>();
        List<Line2D> stretches = new ArrayList<>();
        for (double limit : new double[] {-30, 0, 20}) {
            double y = at(0, limit, time, percent, width, height)[1];
            stretches.add(new Line2D.Double(0, y, width, y));
        }
        List<double[]> ends = new ArrayList<>();
        for (SpiderLine line : lines) {
            double[] from = at(0, 0, time, percent, width, height);
            for (SpiderLine.Point point : line.points()) {
                double[] to = at(point.day(), point.percent(), time, percent, width, height);
                stretches.add(new Line2D.Double(from[0], from[1], to[0], to[1]));
                from = to;
            }
            ends.add(from);
            taken.add(new Rectangle2D.Double(from[0] - size * 0.5, from[1] - size * 0.5, size, size));
        }
        Map<SpiderLine, Double> placed = new IdentityHashMap<>();
        int wanted = 0;
        for (int i = 0; i < lines.size(); i++) {
            SpiderLine line = lines.get(i);
            double[] end = ends.get(i);
            double left = end[0] + size * 0.75;
            String label = words.label(line);
            if (label.isEmpty()) {
                continue;
            }
            wanted++;
            double wide = Lettering.width(font(), label);
            for (double down : DOWN) {
                Rectangle2D box = new Rectangle2D.Double(left, end[1] + down * size - size * 0.45, wide, size * 0.9);
                boolean inside = left + wide <= width && box.getMinY() >= 0 && box.getMaxY() <= height;
                if (inside && isFree(box, taken, stretches)) {
                    placed.put(line, down * size);
                    taken.add(box);
                    break;
                }
            }
        }
        labelled = placed;
        return wanted - placed.size();
    }

    private static boolean isFree(Rectangle2D box, List<Rectangle2D> taken, List<Line2D> stretches) {
        for (Rectangle2D each : taken) {
            if (box.intersects(each)) {
                return false;
            }
        }
        for (Line2D each : stretches) {
            boolean near = Math.min(each.getX1(), each.getX2()) <= box.getMaxX()
                    && Math.max(each.getX1(), each.getX2()) >= box.getMinX();
            if (near && box.intersectsLine(each)) {
                return false;
            }
        }
        return true;
    }

    private double[] at(int day, double change, Range time, Range percent, double width, double height) {
        return new double[] {
            (day / options.unit().days() - time.getLowerBound()) / time.getLength() * width,
            height - (change - percent.getLowerBound()) / percent.getLength() * height
        };
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
        SpiderLine line = lines.get(series);
        Fill fill = words.category(line).fill();
        double size = options.lettering();
        Path2D whole = new Path2D.Double();
        double x = time.valueToJava2D(0, dataArea, plot.getDomainAxisEdge());
        double y = percent.valueToJava2D(0, dataArea, plot.getRangeAxisEdge());
        whole.moveTo(x, y);
        List<double[]> places = new ArrayList<>();
        for (SpiderLine.Point point : line.points()) {
            double nextX = time.valueToJava2D(point.day() / options.unit().days(), dataArea, plot.getDomainAxisEdge());
            double nextY = percent.valueToJava2D(point.percent(), dataArea, plot.getRangeAxisEdge());
            Path2D stretch = new Path2D.Double();
            stretch.moveTo(x, y);
            stretch.lineTo(nextX, nextY);
            drawStretch(g, stretch, fill, point.afterMissed());
            whole.lineTo(nextX, nextY);
            places.add(new double[] {nextX, nextY});
            x = nextX;
            y = nextY;
        }
        for (double[] place : places) {
            fill.point().paint(g, place[0], place[1], half(options), fill.line(options.theme()), options.theme());
        }
        MarkSign sign = SpiderWords.sign(line.end());
        if (sign != null) {
            sign.paint(g, x, y, size * 0.95, options.theme());
        }
        Double down = labelled.get(line);
        if (down != null) {
            g.setFont(font());
            g.setPaint(options.theme().ink());
            g.drawString(words.label(line), (float) (x + options.small() * 0.7), (float)
                    (y + down + Lettering.capHeight(font()) / 2));
        }
        addHits(state.getEntityCollection(), line, whole, places);
    }

    private void drawStretch(Graphics2D g, Shape stretch, Fill fill, boolean dashed) {
        float wide = (float) (options.lettering() * 0.14);
        g.setPaint(fill.line(options.theme()));
        g.setStroke(
                dashed
                        ? new BasicStroke(
                                wide,
                                BasicStroke.CAP_BUTT,
                                BasicStroke.JOIN_ROUND,
                                10,
                                new float[] {wide * 3, wide * 2.2f},
                                0)
                        : new BasicStroke(wide, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(stretch);
    }

    /** Half the width of a point. */
    static double half(FigureOptions options) {
        return options.lettering() * 0.22;
    }

    private void addHits(@Nullable EntityCollection entities, SpiderLine line, Path2D whole, List<double[]> places) {
        if (entities == null) {
            return;
        }
        double size = options.lettering();
        Rectangle2D around = whole.getBounds2D();
        Shape near = new BasicStroke((float) (size * 0.7)).createStrokedShape(whole);
        entities.add(new HitEntity(near, around, true, line.subject(), () -> words.tooltip(line)));
        for (int i = 0; i < places.size(); i++) {
            double[] place = places.get(i);
            Rectangle2D area = new Rectangle2D.Double(place[0] - size * 0.5, place[1] - size * 0.5, size, size);
            SpiderLine.Point point = line.points().get(i);
            entities.add(new HitEntity(area, around, false, line.subject(), () -> words.tooltip(line, point)));
        }
    }
}
