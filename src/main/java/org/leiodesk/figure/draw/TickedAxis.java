package org.leiodesk.figure.draw;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
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

/** An axis that carries exactly the ticks and words it is given; a title that is too long for it is broken into lines. */
public class TickedAxis extends NumberAxis {
    private static final long serialVersionUID = 1;

    /**
     * One tick.
     *
     * @param at where, in the unit of the axis
     * @param label its words; empty for a bare tick
     */
    public record Mark(double at, String label) {}

    private static final double LEADING = 1.3;

    private transient List<Mark> marks = List.of();
    private double titleRoom = Double.MAX_VALUE;

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

    /** Sets how long a line of the title may be. */
    public void setTitleRoom(double room) {
        titleRoom = Math.max(room, getLabelFont().getSize2D() * 3);
    }

    /** What further lines of the title take beside the first one. */
    public double extraTitle() {
        return Math.max(0, titleLines().size() - 1) * leading();
    }

    private double leading() {
        return getLabelFont().getSize2D() * LEADING;
    }

    private List<String> titleLines() {
        String title = getLabel();
        return title == null || title.isEmpty()
                ? List.of()
                : Paragraph.lines(title, titleRoom, line -> Lettering.width(getLabelFont(), line));
    }

    @Override
    protected Rectangle2D getLabelEnclosure(Graphics2D g, RectangleEdge edge) {
        Rectangle2D one = super.getLabelEnclosure(g, edge);
        double more = extraTitle();
        return RectangleEdge.isTopOrBottom(edge)
                ? new Rectangle2D.Double(one.getX(), one.getY(), one.getWidth(), one.getHeight() + more)
                : new Rectangle2D.Double(one.getX(), one.getY(), one.getWidth() + more, one.getHeight());
    }

    /** Lines below a plot go downwards, those beside it are read from below on the left and from above on the right. */
    @Override
    protected AxisState drawLabel(
            String label,
            Graphics2D g,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            AxisState state) {
        List<String> lines = titleLines();
        if (lines.size() < 2 || edge.equals(RectangleEdge.TOP)) {
            return super.drawLabel(label, g, plotArea, dataArea, edge, state);
        }
        double total = lines.size() * leading();
        double gap = getLabelInsets().getTop();
        AffineTransform before = g.getTransform();
        g.setFont(getLabelFont());
        g.setPaint(getLabelPaint());
        if (edge.equals(RectangleEdge.BOTTOM)) {
            g.translate(dataArea.getCenterX(), state.getCursor() + gap);
            state.cursorDown(total + 2 * gap);
        } else if (edge.equals(RectangleEdge.LEFT)) {
            g.translate(state.getCursor() - gap - total, dataArea.getCenterY());
            g.rotate(-Math.PI / 2);
            state.cursorLeft(total + 2 * gap);
        } else {
            g.translate(state.getCursor() + gap + total, dataArea.getCenterY());
            g.rotate(Math.PI / 2);
            state.cursorRight(total + 2 * gap);
        }
        double middle = leading() / 2;
        for (String line : lines) {
            g.drawString(line, (float) (-Lettering.width(getLabelFont(), line) / 2), (float)
                    (middle + Lettering.capHeight(getLabelFont()) / 2));
            middle += leading();
        }
        g.setTransform(before);
        return state;
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
