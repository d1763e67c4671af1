package org.leiodesk.figure.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.leiodesk.endpoint.SwimmerLane.MarkKind;
import org.leiodesk.recist.BestOverallResponse;

/** The sign of each event, told apart by its shape alone; the same in the drawing and in the legend. */
public enum MarkSign {
    STAR,
    TRIANGLE,
    CIRCLE,
    DIAMOND,
    SQUARE,
    TRIANGLE_DOWN,
    PLUS,
    CROSS;

    /** Below this size, in the unit of the drawing, a sign is a speck without lines of its own. */
    private static final double SPECK = 1;

    /** The sign of a mark on a lane. */
    public static MarkSign of(MarkKind kind) {
        return switch (kind) {
            case FIRST_CR -> STAR;
            case FIRST_PR -> TRIANGLE;
            case CONFIRMATION -> CIRCLE;
            case PROGRESSION -> DIAMOND;
            case END_OF_TREATMENT -> SQUARE;
            case DOSE_REDUCTION -> TRIANGLE_DOWN;
            case NEW_THERAPY -> PLUS;
            case DEATH -> CROSS;
        };
    }

    /** Paints the sign around a point. */
    public void paint(Graphics2D g, double x, double y, double size, Theme theme) {
        paint(g, x, y, size, size, theme);
    }

    /** Paints the sign around a point, squeezed into a width and a height. */
    public void paint(Graphics2D g, double x, double y, double width, double height, Theme theme) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(width / 2, height / 2);
        Shape sign = place.createTransformedShape(outline());
        if (Math.min(width, height) < SPECK) {
            g.setPaint(this == CIRCLE || this == SQUARE || this == TRIANGLE_DOWN ? theme.ink() : fill(theme));
            g.fill(sign);
            return;
        }
        float line = (float) (Math.min(width, height) * 0.11);
        g.setStroke(new BasicStroke(line * 2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.setPaint(theme.background());
        g.draw(sign);
        g.setPaint(fill(theme));
        g.fill(sign);
        if (this != PLUS && this != CROSS) {
            g.setStroke(new BasicStroke(line, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            g.setPaint(theme.ink());
            g.draw(sign);
        }
    }

    private Color fill(Theme theme) {
        return switch (this) {
            case STAR -> ResponsePalette.fill(BestOverallResponse.CR, theme);
            case TRIANGLE -> ResponsePalette.fill(BestOverallResponse.PR, theme);
            case DIAMOND -> ResponsePalette.fill(BestOverallResponse.PD, theme);
            case CIRCLE, SQUARE, TRIANGLE_DOWN -> theme.background();
            case PLUS, CROSS -> theme.ink();
        };
    }

    /** The shape within -1 to 1, y downwards. */
    private Shape outline() {
        return switch (this) {
            case STAR -> star();
            case TRIANGLE -> polygon(0, -0.95, 0.95, 0.8, -0.95, 0.8);
            case TRIANGLE_DOWN -> polygon(-0.95, -0.8, 0.95, -0.8, 0, 0.95);
            case DIAMOND -> polygon(0, -1, 0.85, 0, 0, 1, -0.85, 0);
            case CIRCLE -> new Ellipse2D.Double(-0.8, -0.8, 1.6, 1.6);
            case SQUARE -> new Rectangle2D.Double(-0.75, -0.75, 1.5, 1.5);
            case PLUS -> plus(0.26);
            case CROSS -> AffineTransform.getRotateInstance(Math.PI / 4).createTransformedShape(plus(0.26));
        };
    }

    private static Shape star() {
        double[] points = new double[20];
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? 1.08 : 0.48;
            double angle = Math.PI * i / 5 - Math.PI / 2;
            points[2 * i] = radius * Math.cos(angle);
            points[2 * i + 1] = radius * Math.sin(angle) + 0.05;
        }
        return polygon(points);
    }

    private static Shape plus(double half) {
        return polygon(
                -half, -1, half, -1, half, -half, 1, -half, 1, half, half, half, half, 1, -half, 1, -half, half, -1,
                half, -1, -half, -half, -half);
    }

    private static Shape polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
