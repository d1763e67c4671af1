package org.leiodesk.figure.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The parts of a lane besides its marks, the same in the drawing and in the legend. */
public final class LaneSigns {
    private LaneSigns() {}

    /** The line at which a cycle begins, across a bar. */
    public static void cycleStart(Graphics2D g, double x, Rectangle2D bar, Theme theme) {
        double width = bar.getHeight() * 0.16;
        g.setPaint(theme.background());
        g.fill(new Rectangle2D.Double(x - width / 2, bar.getMinY() - 0.01, width, bar.getHeight() + 0.02));
    }

    /** The stretch in response: a dark line along the middle of a bar. */
    public static void response(Graphics2D g, double from, double to, Rectangle2D bar, Theme theme) {
        double thick = bar.getHeight() * 0.26;
        Rectangle2D line =
                new Rectangle2D.Double(from, bar.getCenterY() - thick / 2, Math.max(to - from, thick), thick);
        g.setPaint(theme.background());
        g.setStroke(new BasicStroke((float) (thick * 0.6)));
        g.draw(line);
        g.setPaint(theme.ink());
        g.fill(line);
    }

    /** Follow-up after treatment: a thin bar. */
    public static void followUp(Graphics2D g, double from, double to, Rectangle2D bar, Theme theme) {
        double thick = bar.getHeight() * 0.3;
        if (to > from) {
            g.setPaint(theme.quiet());
            double y = bar.getCenterY() - thick / 2;
            g.fill(new Rectangle2D.Double(from, y, to - from, thick));
            g.setPaint(theme.grid());
            g.fill(new Rectangle2D.Double(from, y + thick * 0.2, to - from, thick * 0.6));
        }
    }

    /** Treatment goes on: an arrow from a point to the right, {@link #arrowLength} long. */
    public static void ongoing(Graphics2D g, double from, double middle, double size, Theme theme) {
        double length = arrowLength(size);
        Path2D head = new Path2D.Double();
        head.moveTo(from + length, middle);
        head.lineTo(from + length - size * 0.6, middle - size * 0.38);
        head.lineTo(from + length - size * 0.6, middle + size * 0.38);
        head.closePath();
        g.setPaint(theme.ink());
        g.setStroke(new BasicStroke((float) (size * 0.16), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(from, middle, from + length - size * 0.5, middle));
        g.fill(head);
    }

    /** Length of the arrow for marks of a size. */
    public static double arrowLength(double size) {
        return size * 1.3;
    }

    /** The data cut-off on one lane. */
    public static void cutoff(Graphics2D g, double x, double top, double bottom, double lettering, Theme theme) {
        float dash = (float) (lettering * 0.22);
        g.setPaint(theme.ink());
        g.setStroke(new BasicStroke(
                (float) (lettering * 0.11),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER,
                10,
                new float[] {dash, dash},
                0));
        g.draw(new Line2D.Double(x, top, x, bottom));
    }
}
