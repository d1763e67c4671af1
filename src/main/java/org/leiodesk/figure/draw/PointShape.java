package org.leiodesk.figure.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A small point on a line; told apart by its shape alone. */
public enum PointShape {
    DISC,
    SQUARE,
    RING,
    OPEN_SQUARE,
    TRIANGLE,
    OPEN_TRIANGLE;

    /**
     * Paints it around a place.
     *
     * @param half half of its width
     */
    public void paint(Graphics2D g, double x, double y, double half, Color color, Theme theme) {
        Shape shape = outline(x, y, half);
        boolean open = this == RING || this == OPEN_SQUARE || this == OPEN_TRIANGLE;
        g.setPaint(open ? theme.background() : color);
        g.fill(shape);
        if (open) {
            g.setPaint(color);
            g.setStroke(new BasicStroke((float) (half * 0.5), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            g.draw(shape);
        }
    }

    private Shape outline(double x, double y, double half) {
        return switch (this) {
            case DISC, RING -> new Ellipse2D.Double(x - half, y - half, 2 * half, 2 * half);
            case SQUARE, OPEN_SQUARE -> new Rectangle2D.Double(x - half * 0.9, y - half * 0.9, half * 1.8, half * 1.8);
            case TRIANGLE, OPEN_TRIANGLE -> {
                Path2D path = new Path2D.Double();
                path.moveTo(x, y - half * 1.15);
                path.lineTo(x + half * 1.15, y + half * 0.85);
                path.lineTo(x - half * 1.15, y + half * 0.85);
                path.closePath();
                yield path;
            }
        };
    }
}
