package org.leiodesk.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;
import org.leiodesk.endpoint.WaterfallBar;
import org.leiodesk.figure.draw.HitEntity;
import org.leiodesk.figure.draw.MarkSign;

/** Draws the bars of a waterfall, the sign of progression elsewhere, and the true values of bars that are cut. */
final class WaterfallRenderer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1;

    private final transient WaterfallBars bars;
    private final transient FigureOptions options;
    private final transient WaterfallWords words;
    private final transient ClippedValues clipped;

    WaterfallRenderer(WaterfallBars bars, FigureOptions options, WaterfallWords words) {
        this.bars = bars;
        this.options = options;
        this.words = words;
        this.clipped = ClippedValues.of(bars.inOrder(), options.small());
    }

    @Override
    public void drawItem(
            Graphics2D g,
            XYItemRendererState state,
            Rectangle2D dataArea,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis subjects,
            ValueAxis percents,
            XYDataset dataset,
            int series,
            int item,
            @Nullable CrosshairState crosshair,
            int pass) {
        WaterfallBar bar = bars.inOrder().get(item);
        double percent = dataset.getYValue(series, item);
        double left = subjects.valueToJava2D(item - 0.4, dataArea, plot.getDomainAxisEdge());
        double right = subjects.valueToJava2D(item + 0.4, dataArea, plot.getDomainAxisEdge());
        double size = options.lettering();
        if (right - left > size * 4) {
            double middle = (left + right) / 2;
            left = middle - size * 2;
            right = middle + size * 2;
        }
        double zero = percents.valueToJava2D(0, dataArea, plot.getRangeAxisEdge());
        double end = percents.valueToJava2D(Math.min(percent, WaterfallChart.CLIP), dataArea, plot.getRangeAxisEdge());
        double height = Math.max(Math.abs(zero - end), size * 0.12);
        Rectangle2D shape = new Rectangle2D.Double(left, Math.min(zero, end), right - left, height);
        bars.category(bar).fill().paint(g, shape, options.theme(), size);
        double pitch = dataArea.getWidth() / (bars.size() + 0.2);
        if (percent > WaterfallChart.CLIP) {
            drawBreak(g, shape);
            g.setPaint(options.theme().ink());
            clipped.draw(g, shape, pitch, dataArea.getWidth(), item);
        }
        if (bar.progressionElsewhere()) {
            // Under a cut bar: the room above it belongs to its value.
            boolean above = percent >= 0 && percent <= WaterfallChart.CLIP;
            double tip = above ? shape.getMinY() : shape.getMaxY();
            double beyond = above ? -size * 0.75 : size * 0.75;
            MarkSign.DIAMOND.paint(
                    g, shape.getCenterX(), tip + beyond, Math.min(size * 0.8, pitch), size * 0.95, options.theme());
        }
        addHit(state.getEntityCollection(), bar, shape, pitch, dataArea);
    }

    /** A slanting gap near the top of a bar that is cut. */
    private void drawBreak(Graphics2D g, Rectangle2D bar) {
        double size = options.lettering();
        double y = bar.getMinY() + size * 0.7;
        double slant = Math.min(bar.getWidth() / 2, size) * 0.5;
        g.setStroke(new BasicStroke((float) (size * 0.2), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.setPaint(options.theme().background());
        g.draw(new Line2D.Double(bar.getMinX() - size * 0.06, y + slant, bar.getMaxX() + size * 0.06, y - slant));
    }

    private void addHit(
            @Nullable EntityCollection entities, WaterfallBar bar, Rectangle2D shape, double pitch, Rectangle2D plot) {
        if (entities != null) {
            Rectangle2D column =
                    new Rectangle2D.Double(shape.getCenterX() - pitch / 2, plot.getMinY(), pitch, plot.getHeight());
            entities.add(new HitEntity(column, shape, true, bar.subject(), () -> words.tooltip(bar)));
        }
    }
}
