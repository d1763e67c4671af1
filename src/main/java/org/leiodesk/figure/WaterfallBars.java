package org.leiodesk.figure;

import java.util.Comparator;
import java.util.List;
import org.leiodesk.endpoint.Waterfall;
import org.leiodesk.endpoint.WaterfallBar;
import org.leiodesk.figure.choice.Category;
import org.leiodesk.figure.choice.Colour;
import org.leiodesk.figure.choice.Order;

/**
 * The bars of a waterfall as they are asked for.
 *
 * @param inOrder from the left
 * @param order VALUE or SUBJECT: bars are never sorted by group
 * @param largest the largest change; 0 without bars
 * @param smallest the smallest change; 0 without bars
 * @param colour what their colours mean
 */
record WaterfallBars(List<WaterfallBar> inOrder, Order order, double largest, double smallest, Colour colour) {
    static WaterfallBars of(Waterfall waterfall, FigureOptions options) {
        Order order = options.look().order() == Order.SUBJECT ? Order.SUBJECT : Order.VALUE;
        List<WaterfallBar> bars = waterfall.bars();
        double largest = bars.isEmpty() ? 0 : bars.get(0).percent();
        double smallest = bars.isEmpty() ? 0 : bars.get(bars.size() - 1).percent();
        if (order == Order.SUBJECT) {
            bars = bars.stream()
                    .sorted(Comparator.comparing(WaterfallBar::subject))
                    .toList();
        }
        return new WaterfallBars(bars, order, largest, smallest, options.look().colour());
    }

    Category category(WaterfallBar bar) {
        return colour.category(bar.best(), bar.origin(), bar.cycles());
    }

    int size() {
        return inOrder.size();
    }

    boolean anyIsCut() {
        return largest > WaterfallChart.CLIP;
    }
}
