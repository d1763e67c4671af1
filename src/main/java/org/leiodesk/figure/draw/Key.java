package org.leiodesk.figure.draw;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/** The legend under a figure: samples with words, set in lines from the left, broken between entries. */
public final class Key extends Title {
    private static final long serialVersionUID = 1;

    /**
     * One entry of the legend.
     *
     * @param swatch its sample
     * @param width width of the sample, in heights of the lettering
     * @param label its words
     */
    public record Entry(Swatch swatch, double width, String label) {}

    private record Placed(Entry entry, double x, int row) {}

    private final transient List<Entry> entries;
    private final Font font;
    private final Theme theme;

    public Key(List<Entry> entries, Theme theme, double size) {
        super(
                RectangleEdge.BOTTOM,
                HorizontalAlignment.LEFT,
                VerticalAlignment.CENTER,
                new RectangleInsets(size * 0.4, 0, size * 0.4, 0));
        this.entries = List.copyOf(entries);
        this.font = Lettering.regular(size);
        this.theme = theme;
    }

    @Override
    public Size2D arrange(Graphics2D g, RectangleConstraint constraint) {
        double width = constraint.getWidth() > 0
                ? constraint.getWidth()
                : constraint.getWidthRange().getUpperBound();
        List<Placed> placed = place(width);
        int rows = placed.isEmpty() ? 0 : placed.get(placed.size() - 1).row() + 1;
        double content = rows * rowHeight();
        return new Size2D(width, content + getPadding().getTop() + getPadding().getBottom());
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double top = area.getY() + getPadding().getTop();
        double size = font.getSize2D();
        g.setFont(font);
        for (Placed each : place(area.getWidth())) {
            double middle = top + (each.row() + 0.5) * rowHeight();
            double swatch = each.entry().width() * size;
            double x = area.getX() + each.x();
            each.entry().swatch().paint(g, new Rectangle2D.Double(x, middle - size * 0.45, swatch, size * 0.9));
            g.setFont(font);
            g.setPaint(theme.ink());
            g.drawString(each.entry().label(), (float) (x + swatch + size * 0.45), (float)
                    (middle + Lettering.capHeight(font) / 2));
        }
    }

    @Override
    public @Nullable Object draw(Graphics2D g, Rectangle2D area, @Nullable Object params) {
        draw(g, area);
        return null;
    }

    private double rowHeight() {
        return font.getSize2D() * 1.6;
    }

    private List<Placed> place(double width) {
        List<Placed> placed = new ArrayList<>();
        double size = font.getSize2D();
        double x = 0;
        int row = 0;
        for (Entry entry : entries) {
            double needed = (entry.width() + 0.45) * size + Lettering.width(font, entry.label());
            if (x > 0 && x + needed > width) {
                x = 0;
                row++;
            }
            placed.add(new Placed(entry, x, row));
            x += needed + size * 1.4;
        }
        return placed;
    }
}
