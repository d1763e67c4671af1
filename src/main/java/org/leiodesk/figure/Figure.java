package org.leiodesk.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import org.leiodesk.base.Finding;

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
    private final List<Agreement> agreements;
    private final Function<FigureOptions, Figure> again;

    /**
     * Made by the charts.
     *
     * @param agreements every number that is drawn and that a table of the same analysis has too
     * @param again makes the same figure with other options
     */
    public Figure(
            FigureOptions options,
            String title,
            String altText,
            FigureTable table,
            FigureLayout layout,
            List<Agreement> agreements,
            Function<FigureOptions, Figure> again) {
        this.options = options;
        this.title = title;
        this.altText = altText;
        this.table = table;
        this.layout = layout;
        this.agreements = List.copyOf(agreements);
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

    /** The numbers that are drawn and that a table of the same analysis has too. */
    public List<Agreement> agreements() {
        return agreements;
    }

    /** Where the figure and the tables of its analysis disagree, each with both numbers; empty as a rule, else the figure must not be exported. */
    public List<Finding> disagreements() {
        return agreements.stream()
                .filter(each -> !each.holds())
                .map(Agreement::finding)
                .toList();
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

    /** Draws the figure where nobody asks what lies where: on paper. */
    public void paint(Graphics2D g, Rectangle2D area) {
        layout.paint(g, area, options.theme(), null);
    }
}
