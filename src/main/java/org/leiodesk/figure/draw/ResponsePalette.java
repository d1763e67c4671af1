package org.leiodesk.figure.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.leiodesk.recist.BestOverallResponse;

/**
 * Colour and pattern of each best overall response: the one definition for bars, lanes and legend, on screen and on paper. The colours are told apart
 * with any colour vision (Okabe and Ito), the patterns without colour.
 */
public final class ResponsePalette {
    private ResponsePalette() {}

    /** The fill of a response. NE is left open: the colour of the ground. */
    public static Color fill(BestOverallResponse response, Theme theme) {
        return switch (response) {
            case CR -> new Color(0x009E73);
            case PR -> new Color(0x56B4E9);
            case SD -> new Color(0xB0B0B0);
            case NON_CR_NON_PD -> new Color(0xE6C700);
            case PD -> new Color(0xD55E00);
            case NE -> theme.background();
        };
    }

    /**
     * Fills a rectangle for a response, with its pattern and, when it is wide enough to bear one, an outline.
     *
     * @param lettering size of the lettering, to which pattern and lines keep their proportion
     */
    public static void paint(
            Graphics2D g, Rectangle2D area, BestOverallResponse response, Theme theme, double lettering) {
        g.setPaint(fill(response, theme));
        g.fill(area);
        Hatch hatch = hatch(response);
        if (hatch != Hatch.NONE) {
            Path2D pattern = hatch.in(area, lettering * 0.5);
            g.setPaint(patternInk(response, theme));
            if (hatch == Hatch.DOTS) {
                g.fill(pattern);
            } else {
                g.setStroke(new BasicStroke((float) (lettering * 0.075), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                g.draw(pattern);
            }
        }
        boolean open = response == BestOverallResponse.NE;
        if (open || Math.min(area.getWidth(), area.getHeight()) > lettering * 0.35) {
            g.setPaint(outline(response, theme));
            g.setStroke(new BasicStroke((float) (lettering * 0.06), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            g.draw(area);
        }
    }

    private static Hatch hatch(BestOverallResponse response) {
        return switch (response) {
            case CR, SD -> Hatch.NONE;
            case PR -> Hatch.SLASH;
            case NON_CR_NON_PD -> Hatch.DOTS;
            case PD -> Hatch.BACKSLASH;
            case NE -> Hatch.CROSS;
        };
    }

    private static Color patternInk(BestOverallResponse response, Theme theme) {
        return response == BestOverallResponse.NE ? theme.quiet() : darker(fill(response, theme), 0.45);
    }

    private static Color outline(BestOverallResponse response, Theme theme) {
        return response == BestOverallResponse.NE ? theme.ink() : darker(fill(response, theme), 0.6);
    }

    private static Color darker(Color color, double factor) {
        return new Color(
                (int) (color.getRed() * factor), (int) (color.getGreen() * factor), (int) (color.getBlue() * factor));
    }
}
