package org.leiodesk.figure.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Draws the sample that stands before a word of the legend. */
@FunctionalInterface
public interface Swatch {
    /** Draws within a rectangle. */
    void paint(Graphics2D g, Rectangle2D area);
}
