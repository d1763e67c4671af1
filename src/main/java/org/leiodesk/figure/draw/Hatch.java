package org.leiodesk.figure.draw;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Patterns that tell fills apart without colour. Each is one path, cut to its rectangle by geometry, so that it stays a vector without clips. */
enum Hatch {
    NONE,
    /** Lines from bottom left to top right. */
    SLASH,
    /** Lines from top left to bottom right. */
    BACKSLASH,
    CROSS,
    DOTS;

    /**
     * The pattern within a rectangle. It hangs on the whole drawing, not on the rectangle, so that neighbours match.
     *
     * @param spacing distance of the lines along the edges
     */
    Path2D in(Rectangle2D area, double spacing) {
        Path2D path = new Path2D.Double();
        switch (this) {
            case NONE -> {}
            case SLASH -> lines(path, area, spacing, 1);
            case BACKSLASH -> lines(path, area, spacing, -1);
            case CROSS -> {
                lines(path, area, spacing, 1);
                lines(path, area, spacing, -1);
            }
            case DOTS -> dots(path, area, spacing);
        }
        return path;
    }

    /** The lines x + slope * y = k * spacing. */
    private static void lines(Path2D path, Rectangle2D area, double spacing, int slope) {
        double top = area.getMinY();
        double bottom = area.getMaxY();
        double atTop = slope * top;
        double atBottom = slope * bottom;
        double first = Math.ceil((area.getMinX() + Math.min(atTop, atBottom)) / spacing);
        double last = Math.floor((area.getMaxX() + Math.max(atTop, atBottom)) / spacing);
        for (double k = first; k <= last; k++) {
            double c = k * spacing;
            double fromX = Math.min(Math.max(c - atTop, area.getMinX()), area.getMaxX());
            double toX = Math.min(Math.max(c - atBottom, area.getMinX()), area.getMaxX());
            double fromY = slope * (c - fromX);
            double toY = slope * (c - toX);
            if (Math.abs(fromX - toX) > 1e-6) {
                path.moveTo(fromX, fromY);
                path.lineTo(toX, toY);
            }
        }
    }

    private static void dots(Path2D path, Rectangle2D area, double spacing) {
        double r = spacing * 0.16;
        double step = spacing * 0.75;
        for (double row = Math.ceil((area.getMinY() + r) / step); row * step <= area.getMaxY() - r; row++) {
            double shift = row % 2 == 0 ? 0 : step / 2;
            double first = Math.ceil((area.getMinX() + r - shift) / step);
            for (double column = first; column * step + shift <= area.getMaxX() - r; column++) {
                path.append(new Ellipse2D.Double(column * step + shift - r, row * step - r, 2 * r, 2 * r), false);
            }
        }
    }
}
