package org.leiodesk.figure.draw;

import java.util.ArrayList;
import java.util.List;

/** Moves signs that would cover one another apart along a line, each as little as possible, without changing their order. */
public final class SpreadOut {
    private SpreadOut() {}

    /**
     * Positions at least {@code gap} apart whose squared distances from those wanted have the smallest sum (isotonic regression of
     * {@code wanted[i] - i * gap} by pooling adjacent violators).
     *
     * @param wanted positions in ascending order
     * @param gap smallest distance between neighbours, 0 or more; made smaller when there is no room for all
     * @param low no position lies below it
     * @param high no position lies above it; at least {@code low}
     */
    public static double[] along(double[] wanted, double gap, double low, double high) {
        double room = wanted.length < 2 ? gap : (high - low) / (wanted.length - 1);
        return spread(wanted, Math.min(gap, Math.max(0, room)), low, high);
    }

    private static double[] spread(double[] wanted, double gap, double low, double high) {
        List<double[]> pools = new ArrayList<>();
        for (int i = 0; i < wanted.length; i++) {
            double[] pool = {wanted[i] - i * gap, 1};
            while (!pools.isEmpty() && mean(pools.get(pools.size() - 1)) > mean(pool)) {
                double[] before = pools.remove(pools.size() - 1);
                pool = new double[] {before[0] + pool[0], before[1] + pool[1]};
            }
            pools.add(pool);
        }
        double[] placed = new double[wanted.length];
        double highest = high - (wanted.length - 1) * gap;
        int i = 0;
        for (double[] pool : pools) {
            double start = Math.max(low, Math.min(highest, mean(pool)));
            for (int k = 0; k < pool[1]; k++) {
                placed[i] = start + i * gap;
                i++;
            }
        }
        return placed;
    }

    private static double mean(double[] pool) {
        return pool[0] / pool[1];
    }
}
