package org.leiodesk.endpoint.exposure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Plain numbers being gathered: eight bytes each. */
final class Numbers {
    private double[] values = new double[16];
    private int size;

    /** Adds one; what is not known is left out. */
    void add(@Nullable Double value) {
        if (value != null) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + size / 2);
            }
            values[size++] = value;
        }
    }

    Distribution distribution() {
        return Distribution.of(Arrays.copyOf(values, size));
    }
}
