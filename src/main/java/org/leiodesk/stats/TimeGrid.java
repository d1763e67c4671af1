package org.leiodesk.stats;

import java.util.Arrays;

/**
 * The distinct times of a sample in increasing order, with how many events and censorings fell on each.
 *
 * <p>Neighbours are one time when they differ by no more than 1.49e-8 (the square root of the machine epsilon), either
 * absolutely or divided by the mean of the distinct times; a chain of such neighbours takes its first time. This is
 * {@code aeqSurv} of R's survival package, which heals times that arithmetic has set a hair apart.
 */
final class TimeGrid {

    /** Below this two times, or two probabilities, count as equal: 2^-26. */
    static final double TOLERANCE = 0x1p-26;

    private static final int DIGIT_BITS = 11;
    private static final long DIGIT = (1L << DIGIT_BITS) - 1;

    /** The first {@link #size} cells of each are in use. */
    final double[] time;

    final int[] events;
    final int[] censored;
    final int size;
    final int subjects;

    private TimeGrid(double[] time, int[] events, int[] censored, int size, int subjects) {
        this.time = time;
        this.events = events;
        this.censored = censored;
        this.size = size;
        this.subjects = subjects;
    }

    /**
     * Sorts and counts; the arrays given are left alone. The work grows with the number of times, not faster.
     *
     * @param times finite, at least 0, any order
     * @param isEvent for each time whether an event or, if not, a censoring
     */
    static TimeGrid of(double[] times, boolean[] isEvent) {
        Arguments.sameLength(times, isEvent);
        int n = times.length;
        long[] keys = sorted(keys(times, isEvent));
        double[] time = new double[n];
        int[] events = new int[n];
        int[] censored = new int[n];
        int size = 0;
        double sum = 0;
        for (int at = 0; at < n; size++) {
            int from = at;
            long bits = keys[at] >>> 1;
            while (at < n && keys[at] >>> 1 == bits) {
                censored[size] += (int) keys[at] & 1;
                at++;
            }
            events[size] = at - from - censored[size];
            time[size] = Double.longBitsToDouble(bits);
            sum += time[size];
        }
        double mean = Double.isFinite(sum) ? sum / size : meanOfHuge(time, size);
        return new TimeGrid(time, events, censored, joinNeighbours(time, events, censored, size, mean), n);
    }

    /** The place of the last distinct time that is not after {@code t}; -1 before the first. */
    int indexAt(double t) {
        // Minus zero would be found before zero.
        int at = Arrays.binarySearch(time, 0, size, t + 0.0);
        return at >= 0 ? at : -at - 2;
    }

    // The bits of numbers that are not negative are in the order of the numbers, and their sign bit is free for the
    // flag.
    private static long[] keys(double[] times, boolean[] isEvent) {
        long[] keys = new long[times.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Double.doubleToRawLongBits(Arguments.time(times[i])) << 1 | (isEvent[i] ? 0 : 1);
        }
        return keys;
    }

    /** Sorts digit by digit from the lowest, keys read without sign; a digit that is the same in all is passed over. */
    private static long[] sorted(long[] keys) {
        long varying = 0;
        for (long key : keys) {
            varying |= key ^ keys[0];
        }
        long[] from = keys;
        long[] to = new long[keys.length];
        for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
            if ((varying >>> shift & DIGIT) != 0) {
                int[] next = startPlaces(from, shift);
                for (long key : from) {
                    to[next[(int) (key >>> shift & DIGIT)]++] = key;
                }
                long[] sorted = to;
                to = from;
                from = sorted;
            }
        }
        return from;
    }

    /** For each value of a digit, where the first key with it belongs. */
    private static int[] startPlaces(long[] keys, int shift) {
        int[] places = new int[(int) DIGIT + 2];
        for (long key : keys) {
            places[(int) (key >>> shift & DIGIT) + 1]++;
        }
        for (int value = 1; value < places.length; value++) {
            places[value] += places[value - 1];
        }
        return places;
    }

    private static double meanOfHuge(double[] time, int size) {
        double mean = 0;
        for (int i = 0; i < size; i++) {
            mean += time[i] / size;
        }
        return mean;
    }

    private static int joinNeighbours(double[] time, int[] events, int[] censored, int size, double mean) {
        int last = -1;
        double previous = 0;
        for (int i = 0; i < size; i++) {
            double gap = time[i] - previous;
            previous = time[i];
            if (last >= 0 && (gap <= TOLERANCE || gap / mean <= TOLERANCE)) {
                events[last] += events[i];
                censored[last] += censored[i];
            } else {
                last++;
                time[last] = time[i];
                events[last] = events[i];
                censored[last] = censored[i];
            }
        }
        return last + 1;
    }
}
