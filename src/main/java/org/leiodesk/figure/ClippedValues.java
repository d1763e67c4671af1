package org.leiodesk.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.leiodesk.endpoint.WaterfallBar;
import org.leiodesk.figure.draw.Lettering;

/**
 * The true values of the bars that are cut at +100 %: over each bar, flat or upright, where there is room, else for all together in their order.
 */
final class ClippedValues {
    private static final double LEADING = 1.25;

    private final List<String> values;
    /** For each bar its place among those that are cut; for another bar that of the next one. */
    private final int[] places;

    private final Font font;

    private ClippedValues(List<String> values, int[] places, Font font) {
        this.values = values;
        this.places = places;
        this.font = font;
    }

    static ClippedValues of(List<WaterfallBar> bars, double size) {
        List<String> values = new ArrayList<>();
        int[] places = new int[bars.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = values.size();
            if (bars.get(i).percent() > WaterfallChart.CLIP) {
                values.add(FigureWords.signed(bars.get(i).percent()) + " %");
            }
        }
        return new ClippedValues(List.copyOf(values), places, Lettering.regular(size));
    }

    /** Height that the values need above +100 %, when bars stand so far apart and all have so much width. */
    double height(double pitch, double width) {
        double size = font.getSize2D();
        if (values.isEmpty()) {
            return 0;
        }
        if (widest() * 1.1 <= pitch) {
            return size * 1.8;
        }
        return isUpright(pitch) ? widest() + size * 1.1 : (lines(width).size() * LEADING + 0.7) * size;
    }

    /** Draws the value of one cut bar, or, at the first cut bar, of all of them from the left end of the plot. */
    void draw(Graphics2D g, Rectangle2D bar, double pitch, double width, int item) {
        g.setFont(font);
        String text = values.get(places[item]);
        double above = bar.getMinY() - font.getSize2D() * 0.5;
        if (widest() * 1.1 <= pitch) {
            g.drawString(text, (float) (bar.getCenterX() - Lettering.width(font, text) / 2), (float) above);
        } else if (isUpright(pitch)) {
            double base = bar.getCenterX() + Lettering.capHeight(font) / 2;
            AffineTransform before = g.getTransform();
            g.rotate(-Math.PI / 2, base, above);
            g.drawString(text, (float) base, (float) above);
            g.setTransform(before);
        } else if (places[item] == 0) {
            List<String> lines = lines(width);
            for (int i = 0; i < lines.size(); i++) {
                double up = (lines.size() - 1 - i) * LEADING * font.getSize2D();
                g.drawString(lines.get(i), (float) (bar.getMinX() - item * pitch), (float) (above - up));
            }
        }
    }

    private boolean isUpright(double pitch) {
        return font.getSize2D() * 1.1 <= pitch;
    }

    private double widest() {
        return values.stream()
                .mapToDouble(value -> Lettering.width(font, value))
                .max()
                .orElse(0);
    }

    private List<String> lines(double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            String next = values.get(i) + (i == values.size() - 1 ? "" : ", ");
            if (line.length() > 0 && Lettering.width(font, line + next) > width * 0.97) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(next);
        }
        lines.add(line.toString());
        return lines;
    }
}
