package org.leiodesk.endpoint.exposure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Plain numbers being gathered. Doses come in levels and times in days, so most values come again: each is kept once with how often it came, twelve bytes; the
 * newest wait in a buffer that is merged in when it is full.
 */
final class Numbers {
    private double[] values = new double[0];
    private int[] counts = new int[0];
    private double[] buffer = new double[256];
    private int waiting;
    private int size;

    /** Adds one; what is not known is left out. */
    void add(@Nullable Double value) {
        if (value != null) {
            buffer[waiting++] = value;
            size++;
            if (waiting == buffer.length) {
                merge();
                buffer = new double[Math.max(256, values.length / 2)];
            }
        }
    }

    private void merge() {
        Arrays.sort(buffer, 0, waiting);
        double[] merged = new double[values.length + waiting];
        int[] often = new int[merged.length];
        int last = -1;
        int i = 0;
        int j = 0;
        while (i < values.length || j < waiting) {
            boolean old = j == waiting || i < values.length && values[i] <= buffer[j];
            double value = old ? values[i] : buffer[j];
            if (last < 0 || merged[last] != value) {
                merged[++last] = value;
            }
            often[last] += old ? counts[i++] : 1;
            j += old ? 0 : 1;
        }
        values = Arrays.copyOf(merged, last + 1);
        counts = Arrays.copyOf(often, last + 1);
        waiting = 0;
    }

    Distribution distribution() {
        merge();
        double[] all = new double[size];
        int from = 0;
        for (int i = 0; i < values.length; i++) {
            Arrays.fill(all, from, from + counts[i], values[i]);
            from += counts[i];
        }
        return Distribution.of(all);
    }
}
