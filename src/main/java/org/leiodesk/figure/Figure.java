package org.leiodesk.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;

/**
 * One figure, ready to be drawn at any size. The same value serves the window, paper and the table of its numbers. Not to be drawn by two threads at
 * the same time.
 */
public final class Figure {
    private final FigureOptions options;
    private final String title;
    private final String altText;
    private final FigureTable table;
    private final FigureLayout layout;
    private final Function<FigureOptions, Figure> again;

    Figure(
            FigureOptions options,
            String title,
            String altText,
            FigureTable table,
            FigureLayout layout,
            Function<FigureOptions, Figure> again) {
        this.options = options;
        this.title = title;
        this.altText = altText;
        this.table = table;
        this.layout = layout;
        this.again = again;
    }

    public FigureOptions options() {
        return options;
    }

    public String title() {
        return title;
    }

    /** The figure in words, for those who do not see it. */
    public String altText() {
        return altText;
    }

    /** The numbers of the figure. */
    public FigureTable table() {
        return table;
    }

    /** The same figure drawn otherwise. */
    public Figure with(FigureOptions changed) {
        return changed.equals(options) ? this : again.apply(changed);
    }

    /** The height at which everything has its room when it is so wide, in the unit of the lettering. */
    public double heightFor(double width) {
        return layout.heightFor(width);
    }

    /**
     * Draws the figure and tells where everything came to lie. When there is too little room for all subject numbers some are left out, and a line
     * under the figure says so.
     */
    public FigureHits draw(Graphics2D g, Rectangle2D area) {
        return layout.draw(g, area, options.theme());
    }
}
