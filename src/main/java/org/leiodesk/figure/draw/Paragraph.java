package org.leiodesk.figure.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/** A paragraph above or under a plot, set from the left and broken where the width ends; a subject number is never broken at its hyphen. */
public final class Paragraph extends Title {
    private static final long serialVersionUID = 1;
    private static final double LEADING = 1.42;

    private final String text;
    private final Font font;
    private final Color color;

    /**
     * @param edge TOP or BOTTOM of the plot
     * @param space free room above and below
     */
    public Paragraph(String text, Font font, Color color, RectangleEdge edge, double space) {
        super(edge, HorizontalAlignment.LEFT, VerticalAlignment.TOP, new RectangleInsets(space, 0, space, 0));
        this.text = text;
        this.font = font;
        this.color = color;
    }

    @Override
    public Size2D arrange(Graphics2D g, RectangleConstraint constraint) {
        double width = constraint.getWidth() > 0
                ? constraint.getWidth()
                : constraint.getWidthRange().getUpperBound();
        double lines = lines(text, width, line -> Lettering.width(font, line)).size();
        return new Size2D(
                width,
                lines * font.getSize2D() * LEADING
                        + getPadding().getTop()
                        + getPadding().getBottom());
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        g.setFont(font);
        g.setPaint(color);
        double middle = area.getY() + getPadding().getTop() + font.getSize2D() * LEADING / 2;
        for (String line : lines(text, area.getWidth(), part -> Lettering.width(font, part))) {
            g.drawString(line, (float) area.getX(), (float) (middle + Lettering.capHeight(font) / 2));
            middle += font.getSize2D() * LEADING;
        }
    }

    @Override
    public @Nullable Object draw(Graphics2D g, Rectangle2D area, @Nullable Object params) {
        draw(g, area);
        return null;
    }

    /**
     * Breaks a text into lines, between words and between Chinese characters as their rules allow; a word that is too long alone is broken anywhere.
     *
     * @param measure width of a piece of text
     */
    public static List<String> lines(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = 0;
        int last = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < text.length() && belongTogether(text, end)) {
                continue;
            }
            if (measure.applyAsDouble(text.substring(start, end).stripTrailing()) > width && last > start) {
                lines.add(text.substring(start, last).strip());
                start = last;
            }
            while (measure.applyAsDouble(text.substring(start, end).stripTrailing()) > width && end - start > 1) {
                int fits = start + 1;
                while (measure.applyAsDouble(text.substring(start, fits + 1)) <= width) {
                    fits++;
                }
                lines.add(text.substring(start, fits));
                start = fits;
            }
            last = end;
        }
        if (start < text.length()) {
            lines.add(text.substring(start).strip());
        }
        return lines;
    }

    /** A subject number at its hyphen, a number and its percent sign, and what stands at a sign of comparison are not torn apart. */
    private static boolean belongTogether(String text, int at) {
        String before = text.substring(0, at).stripTrailing();
        char left = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        return text.charAt(at - 1) == '-'
                || "=\u2265\u2264<>".indexOf(left) >= 0
                || "%=\u2265\u2264<>".indexOf(text.charAt(at)) >= 0;
    }
}
