package org.leiodesk.figure.flow;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.draw.HitEntity;
import org.leiodesk.figure.draw.Lettering;
import org.leiodesk.figure.draw.Paragraph;
import org.leiodesk.figure.draw.Theme;

/**
 * Draws the boxes of a flow one under the other on the left, and between two of them, on the right, the box of those who left. Where there is too little
 * height the lettering is made smaller, down to 7 points, and then the shortest lists of reasons are kept.
 */
final class FlowPlot extends Plot {
    private static final long serialVersionUID = 1;
    /** In points on paper, in pixels on the screen. */
    private static final double SMALLEST = 7;

    private static final double LEADING = 1.4;

    /** A line of words in a box. */
    private record Line(String words, boolean bold) {}

    /** A box at its place. */
    private record Box(Rectangle2D frame, List<Line> lines, boolean centred, String tooltip) {}

    private final transient List<FlowStep> steps;
    private final transient FigureOptions options;
    private double size;
    private int mostReasons = Integer.MAX_VALUE;

    FlowPlot(List<FlowStep> steps, FigureOptions options) {
        this.steps = List.copyOf(steps);
        this.options = options;
        this.size = options.small();
    }

    /** The height at which the lettering has its own size. */
    double heightFor(double width) {
        size = options.small();
        mostReasons = Integer.MAX_VALUE;
        return height(width);
    }

    /**
     * Chooses the lettering for the room there is.
     *
     * @return whether every reason has its line
     */
    boolean fit(double width, double height) {
        mostReasons = Integer.MAX_VALUE;
        size = options.small();
        while (height(width) > height && size > SMALLEST) {
            size = Math.max(SMALLEST, size * 0.97);
        }
        for (int most = 12; most >= 0 && height(width) > height; most--) {
            mostReasons = most;
        }
        return mostReasons == Integer.MAX_VALUE;
    }

    private double height(double width) {
        List<Box> boxes = boxes(new Rectangle2D.Double(0, 0, width, 0));
        return boxes.isEmpty() ? 0 : boxes.get(boxes.size() - 1).frame().getMaxY() + size * 0.3;
    }

    /** The box of each step, and before the next one the box beside the way to it. */
    private List<Box> boxes(Rectangle2D area) {
        List<Box> boxes = new ArrayList<>();
        double mainWidth = Math.min(area.getWidth() * 0.42, size * 26);
        double beside = area.getX() + mainWidth * 0.5 + Math.max(size * 2, area.getWidth() * 0.04);
        double besideX = Math.max(beside, area.getX() + mainWidth + size * 1.5);
        double besideWidth = Math.min(area.getMaxX() - besideX, size * 46);
        double y = area.getY() + size * 0.2;
        for (FlowStep step : steps) {
            List<Line> lines = new ArrayList<>();
            lines.addAll(lines(step.name(), mainWidth, true));
            lines.addAll(lines(step.count(), mainWidth, false));
            lines.addAll(lines(step.noting(), mainWidth, false));
            Rectangle2D main = new Rectangle2D.Double(area.getX(), y, mainWidth, boxHeight(lines));
            boxes.add(new Box(main, lines, true, step.tooltip()));
            y = main.getMaxY() + size * 1.2;
            if (!step.leaving().isEmpty()) {
                List<Line> left = new ArrayList<>(lines(step.leaving(), besideWidth, true));
                for (String reason : step.reasons()
                        .subList(0, Math.min(mostReasons, step.reasons().size()))) {
                    left.addAll(lines(reason, besideWidth, false));
                }
                Rectangle2D side = new Rectangle2D.Double(besideX, y, besideWidth, boxHeight(left));
                boxes.add(new Box(side, left, false, step.leaver()));
                y = side.getMaxY() + size * 1.2;
            }
        }
        return boxes;
    }

    private double boxHeight(List<Line> lines) {
        return lines.size() * size * LEADING + size;
    }

    private List<Line> lines(String words, double width, boolean bold) {
        if (words.isEmpty()) {
            return List.of();
        }
        Font font = font(bold);
        return Paragraph.lines(words, Math.max(size * 3, width - size * 1.6), part -> Lettering.width(font, part))
                .stream()
                .map(line -> new Line(line, bold))
                .toList();
    }

    private Font font(boolean bold) {
        return bold ? Lettering.bold(size) : Lettering.regular(size);
    }

    @Override
    public String getPlotType() {
        return "Flow";
    }

    @Override
    public void draw(
            Graphics2D g,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        List<Box> boxes = boxes(area);
        addHits(boxes, info);
        Theme theme = options.theme();
        g.setStroke(new BasicStroke((float) (size * 0.1), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        Box above = null;
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            if (box.centred() && above != null) {
                arrow(
                        g,
                        above.frame().getCenterX(),
                        above.frame().getMaxY(),
                        box.frame().getCenterX(),
                        box.frame().getMinY());
            } else if (!box.centred() && above != null) {
                arrow(
                        g,
                        above.frame().getCenterX(),
                        box.frame().getCenterY(),
                        box.frame().getMinX(),
                        box.frame().getCenterY());
            }
            paint(g, box, theme);
            above = box.centred() ? box : above;
        }
    }

    private static void addHits(List<Box> boxes, @Nullable PlotRenderingInfo info) {
        EntityCollection entities =
                info == null || info.getOwner() == null ? null : info.getOwner().getEntityCollection();
        if (entities != null) {
            for (Box box : boxes) {
                entities.add(new HitEntity(box.frame(), box.frame(), true, null, box::tooltip));
            }
        }
    }

    private void paint(Graphics2D g, Box box, Theme theme) {
        g.setPaint(theme.background());
        g.fill(box.frame());
        g.setPaint(theme.quiet());
        g.draw(box.frame());
        double middle = box.frame().getMinY() + size * 0.5 + size * LEADING / 2;
        for (Line line : box.lines()) {
            Font font = font(line.bold());
            double x = box.centred()
                    ? box.frame().getCenterX() - Lettering.width(font, line.words()) / 2
                    : box.frame().getMinX() + size * 0.8;
            g.setFont(font);
            g.setPaint(theme.ink());
            g.drawString(line.words(), (float) x, (float) (middle + Lettering.capHeight(font) / 2));
            middle += size * LEADING;
        }
    }

    private void arrow(Graphics2D g, double x1, double y1, double x2, double y2) {
        Color color = options.theme().ink();
        double length = Math.hypot(x2 - x1, y2 - y1);
        double alongX = (x2 - x1) / length;
        double alongY = (y2 - y1) / length;
        double head = size * 0.7;
        g.setPaint(color);
        g.draw(new Line2D.Double(x1, y1, x2 - alongX * head, y2 - alongY * head));
        Path2D tip = new Path2D.Double();
        tip.moveTo(x2, y2);
        tip.lineTo(x2 - alongX * head - alongY * head * 0.45, y2 - alongY * head + alongX * head * 0.45);
        tip.lineTo(x2 - alongX * head + alongY * head * 0.45, y2 - alongY * head - alongX * head * 0.45);
        tip.closePath();
        g.fill(tip);
    }
}
