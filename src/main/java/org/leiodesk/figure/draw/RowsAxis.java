package org.leiodesk.figure.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/** An axis below a plot with rows of numbers under it, one number a tick; what the rows are stands on the left, under the other axis. */
public final class RowsAxis extends TickedAxis {
    private static final long serialVersionUID = 1;
    private static final double LEADING = 1.45;

    /**
     * One row.
     *
     * @param caption what it is
     * @param color of the caption
     * @param heading whether it is a heading in bold, without numbers
     * @param cells a number a tick, in their order; empty for a heading
     */
    public record Row(String caption, Color color, boolean heading, List<String> cells) {}

    private final Theme theme;
    private final double size;
    private transient List<Row> rows = List.of();

    public RowsAxis(String title, Theme theme, double size) {
        super(title, theme, size);
        this.theme = theme;
        this.size = size;
    }

    /** Sets the rows; their cells belong to the ticks. */
    public void setRows(List<Row> newRows) {
        rows = List.copyOf(newRows);
    }

    /** The height that so many rows take. */
    public static double height(int rows, double size) {
        return rows == 0 ? 0 : rows * size * LEADING + size * 0.7;
    }

    /** The width that the captions take on the left of the plot. */
    public double captionWidth() {
        return rows.stream()
                        .mapToDouble(row -> Lettering.width(font(row), row.caption()))
                        .max()
                        .orElse(0)
                + gap()
                + size * 0.4;
    }

    /** Between a caption and the middle of the first number. */
    private double gap() {
        double widest = rows.stream()
                .filter(row -> !row.cells().isEmpty())
                .mapToDouble(row -> Lettering.width(font(row), row.cells().get(0)))
                .max()
                .orElse(0);
        return Math.max(size * 1.8, widest / 2 + size * 0.9);
    }

    private Font font(Row row) {
        return row.heading() ? Lettering.bold(size) : Lettering.regular(size);
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
        AxisSpace reserved = super.reserveSpace(g, plot, area, edge, space);
        reserved.add(height(rows.size(), size), edge);
        return reserved;
    }

    @Override
    public AxisState draw(
            Graphics2D g,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo info) {
        AxisState state = super.draw(g, cursor, plotArea, dataArea, edge, info);
        double middle = state.getCursor() + size * 0.5 + size * LEADING / 2;
        for (Row row : rows) {
            float base = (float) (middle + Lettering.capHeight(font(row)) / 2);
            g.setFont(font(row));
            g.setPaint(row.color());
            double captionEnd = dataArea.getMinX() - gap();
            g.drawString(row.caption(), (float) (captionEnd - Lettering.width(font(row), row.caption())), base);
            g.setPaint(theme.ink());
            for (int i = 0; i < Math.min(row.cells().size(), marks().size()); i++) {
                String cell = row.cells().get(i);
                double x = valueToJava2D(marks().get(i).at(), dataArea, edge);
                g.drawString(cell, (float) (x - Lettering.width(font(row), cell) / 2), base);
            }
            middle += size * LEADING;
        }
        state.cursorDown(height(rows.size(), size));
        return state;
    }
}
