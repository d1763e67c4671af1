package org.leiodesk.figure.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.leiodesk.recist.BestOverallResponse;

/** How the bars, lanes or lines of one category of subjects look; the same in the drawing and in the legend. */
public interface Fill {
    /**
     * Fills a rectangle.
     *
     * @param lettering size of the lettering, to which pattern and lines keep their proportion
     */
    void paint(Graphics2D g, Rectangle2D area, Theme theme, double lettering);

    /** The colour of a line, which shows on the ground. */
    Color line(Theme theme);

    /** The shape of the points on a line, which tells lines apart without colour. */
    PointShape point();

    /** The fill of a response: colour and pattern. */
    static Fill of(BestOverallResponse best) {
        return new ResponseFill(best);
    }

    /** The fill of a response. */
    record ResponseFill(BestOverallResponse best) implements Fill {
        @Override
        public void paint(Graphics2D g, Rectangle2D area, Theme theme, double lettering) {
            ResponsePalette.paint(g, area, best, theme, lettering);
        }

        /** NE is white on bars; a line needs ink. */
        @Override
        public Color line(Theme theme) {
            return best == BestOverallResponse.NE ? theme.quiet() : ResponsePalette.fill(best, theme);
        }

        @Override
        public PointShape point() {
            return switch (best) {
                case CR -> PointShape.DISC;
                case PR -> PointShape.SQUARE;
                case SD -> PointShape.RING;
                case NON_CR_NON_PD -> PointShape.OPEN_SQUARE;
                case PD -> PointShape.TRIANGLE;
                case NE -> PointShape.OPEN_TRIANGLE;
            };
        }
    }
}
