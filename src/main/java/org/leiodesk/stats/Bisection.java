package org.leiodesk.stats;

import java.util.function.DoubleUnaryOperator;

/** Where an increasing function of a rate crosses 0, to the last bit of a double. */
final class Bisection {

    private Bisection() {}

    /**
     * Halves the range from 0 to 1 until no number lies between its ends: about 55 steps, more for a crossing near 0,
     * which is found as exactly. The library's own quantiles stop at an absolute 1e-9, too coarse for a rate of 1e-8.
     *
     * @param function not decreasing; below 0 at 0 and at least 0 at 1
     * @return the largest rate known to lie below the crossing or, equally good, its neighbour
     */
    static double increasing(DoubleUnaryOperator function) {
        double low = 0;
        double high = 1;
        while (true) {
            double middle = (low + high) / 2;
            if (middle <= low || middle >= high) {
                return middle;
            }
            if (function.applyAsDouble(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }
}
