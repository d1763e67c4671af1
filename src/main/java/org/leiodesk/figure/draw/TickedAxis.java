package org.leiodesk.figure.draw;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** An axis that carries exactly the ticks and words it is given. */
public class TickedAxis extends NumberAxis {
    private static final long serialVersionUID = 1;

    /**
     * One tick.
     *
     * @param at where, in the unit of the axis
     * @param label its words; empty for a bare tick
     */
    public record Mark(double at, String label) {}

    private transient List<Mark> marks = List.of();

    public TickedAxis(String title, Theme theme, double size) {
        super(title);
        Font small = Lettering.regular(size);
        setLabelFont(small);
        setTickLabelFont(small);
        setLabelPaint(theme.ink());
        setTickLabelPaint(theme.ink());
        setAxisLinePaint(theme.quiet());
        setTickMarkPaint(theme.quiet());
        float line = (float) (size * 0.09);
        setAxisLineStroke(new BasicStroke(line));
        setTickMarkStroke(new BasicStroke(line));
        setTickMarkOutsideLength((float) (size * 0.4));
        setTickLabelInsets(new RectangleInsets(size * 0.2, size * 0.35, size * 0.2, size * 0.35));
        setLabelInsets(new RectangleInsets(size * 0.3, size * 0.3, size * 0.3, size * 0.3));
        setAutoRange(false);
    }

    /** Sets the ticks; {@code upright} turns the words of a horizontal axis by a quarter. */
    public void setMarks(List<Mark> newMarks, boolean upright) {
        marks = List.copyOf(newMarks);
        setVerticalTickLabels(upright);
    }

    /** The ticks it carries. */
    public List<Mark> marks() {
        return marks;
    }

    @Override
    public List<ValueTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        List<ValueTick> ticks = new ArrayList<>();
        boolean upright = isVerticalTickLabels();
        TextAnchor anchor = anchor(edge, upright);
        double angle = upright ? -Math.PI / 2 : 0;
        for (Mark mark : marks) {
            if (getRange().contains(mark.at())) {
                ticks.add(new NumberTick(mark.at(), mark.label(), anchor, anchor, angle));
            }
        }
        return ticks;
    }

    /** Words stand outside the plot, with their nearest side at the tick. */
    private static TextAnchor anchor(RectangleEdge edge, boolean upright) {
        boolean flatBelow = edge.equals(RectangleEdge.BOTTOM) && !upright;
        boolean flatAbove = edge.equals(RectangleEdge.TOP) && !upright;
        if (flatBelow) {
            return TextAnchor.TOP_CENTER;
        }
        if (flatAbove) {
            return TextAnchor.BOTTOM_CENTER;
        }
        boolean wordsEndHere = edge.equals(RectangleEdge.LEFT) || edge.equals(RectangleEdge.BOTTOM);
        return wordsEndHere ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT;
    }
}
