package org.leiodesk.ui.casebook;

import java.util.ArrayList;
import java.util.List;

/** Puts labels that would stand on each other into rows below each other. */
final class LabelRows {
    private LabelRows() {}

    /**
     * The row of each label: the first in which it does not touch one placed before.
     *
     * @param starts left ends in pixels, in any order
     * @param widths widths in pixels
     * @param gap pixels that stay free between two labels
     */
    static int[] of(double[] starts, double[] widths, double gap) {
        int[] rows = new int[starts.length];
        List<List<double[]>> taken = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            double from = starts[i] - gap;
            double to = starts[i] + widths[i] + gap;
            int row = 0;
            while (row < taken.size() && taken.get(row).stream().anyMatch(other -> from < other[1] && to > other[0])) {
                row++;
            }
            if (row == taken.size()) {
                taken.add(new ArrayList<>());
            }
            taken.get(row).add(new double[] {starts[i], starts[i] + widths[i]});
            rows[i] = row;
        }
        return rows;
    }
}
