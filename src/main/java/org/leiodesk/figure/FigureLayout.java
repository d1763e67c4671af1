package org.leiodesk.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.LengthConstraintType;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.entity.StandardEntityCollection;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;
import org.leiodesk.figure.draw.Lettering;
import org.leiodesk.figure.draw.Paragraph;
import org.leiodesk.figure.draw.Theme;

/** Title, plot, legend and captions of one figure, one under the other, each as high as its words need at the given width. */
public final class FigureLayout {
    /** Fits the axes into a plot of about this size. */
    @FunctionalInterface
    public interface Fitting {
        /**
         * Chooses ticks for the room there is.
         *
         * @return a sentence on what had to be left out; empty when nothing was
         */
        String fit(double plotWidth, double plotHeight);
    }

    private static final BufferedImage RULER = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);

    private final JFreeChart chart;
    private final Title head;
    private final List<Title> below;
    private final FigureOptions options;
    private final Fitting fitting;
    private final DoubleUnaryOperator naturalPlotHeight;

    /**
     * @param title bold line at the top
     * @param below blocks under the plot, from top to bottom
     * @param naturalPlotHeight height of the plot with its axes when nothing limits it
     */
    public FigureLayout(
            Plot plot,
            String title,
            List<Title> below,
            FigureOptions options,
            double naturalPlotHeight,
            Fitting fitting) {
        this(plot, title, below, options, width -> naturalPlotHeight, fitting);
    }

    /** @param naturalPlotHeight height of the plot with its axes at a width, when nothing limits it */
    public FigureLayout(
            Plot plot,
            String title,
            List<Title> below,
            FigureOptions options,
            DoubleUnaryOperator naturalPlotHeight,
            Fitting fitting) {
        this.fitting = fitting;
        this.below = List.copyOf(below);
        this.options = options;
        this.naturalPlotHeight = naturalPlotHeight;
        double size = options.lettering();
        Theme theme = options.theme();
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(theme.background());
        chart.setBorderVisible(false);
        chart.setPadding(new RectangleInsets(size, size, size, size));
        chart.getRenderingHints().put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        chart.getRenderingHints().put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        head = new Paragraph(title, Lettering.bold(size * 1.25), theme.ink(), RectangleEdge.TOP, 0.4 * size);
        blocks("");
    }

    double heightFor(double width) {
        Graphics2D ruler = RULER.createGraphics();
        try {
            double plotHeight = naturalPlotHeight.applyAsDouble(inner(width));
            blocks(fitting.fit(inner(width), plotHeight));
            RectangleInsets padding = chart.getPadding();
            return plotHeight + heightOfBlocks(ruler, inner(width)) + padding.getTop() + padding.getBottom();
        } finally {
            ruler.dispose();
        }
    }

    FigureHits draw(Graphics2D g, Rectangle2D area, Theme theme) {
        ChartRenderingInfo info = new ChartRenderingInfo(new StandardEntityCollection());
        paint(g, area, theme, info);
        return new FigureHits(info.getEntityCollection());
    }

    void paint(Graphics2D g, Rectangle2D area, Theme theme, @Nullable ChartRenderingInfo info) {
        double width = inner(area.getWidth());
        double available = area.getHeight()
                - chart.getPadding().getTop()
                - chart.getPadding().getBottom();
        blocks("");
        String leftOut = fitting.fit(width, available - heightOfBlocks(g, width));
        if (!leftOut.isEmpty()) {
            blocks(leftOut);
            blocks(fitting.fit(width, available - heightOfBlocks(g, width)));
        }
        g.setPaint(theme.background());
        g.fill(area);
        chart.draw(g, area, null, info);
    }

    /** Puts the blocks around the plot; those below are stacked from the bottom upwards. */
    private void blocks(String leftOut) {
        List<Title> stack = new ArrayList<>();
        if (!leftOut.isEmpty()) {
            Font small = Lettering.regular(options.small());
            double space = options.lettering() * 0.12;
            stack.add(new Paragraph(leftOut, small, options.theme().quiet(), RectangleEdge.BOTTOM, space));
        }
        for (int i = below.size() - 1; i >= 0; i--) {
            stack.add(below.get(i));
        }
        stack.add(head);
        chart.setSubtitles(stack);
    }

    private double inner(double width) {
        return width - chart.getPadding().getLeft() - chart.getPadding().getRight();
    }

    private double heightOfBlocks(Graphics2D g, double width) {
        RectangleConstraint constraint = new RectangleConstraint(
                width,
                new Range(0, width),
                LengthConstraintType.RANGE,
                1e6,
                new Range(0, 1e6),
                LengthConstraintType.RANGE);
        double height = 0;
        for (Object block : chart.getSubtitles()) {
            height += ((Title) block).arrange(g, constraint).getHeight();
        }
        return height;
    }
}
