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
     * Sorts and counts; the arrays given are left alone.
     *
     * @param times finite, at least 0, any order
     * @param isEvent for each time whether an event or, if not, a censoring
     */
    static TimeGrid of(double[] times, boolean[] isEvent) {
        Arguments.sameLength(times, isEvent);
        double[] eventTimes = sorted(times, isEvent, true);
        double[] censorTimes = sorted(times, isEvent, false);
        int n = times.length;
        double[] time = new double[n];
        int[] events = new int[n];
        int[] censored = new int[n];
        int size = 0;
        double sum = 0;
        int e = 0;
        int c = 0;
        while (e < eventTimes.length || c < censorTimes.length) {
            double next = c == censorTimes.length || (e < eventTimes.length && eventTimes[e] <= censorTimes[c])
                    ? eventTimes[e]
                    : censorTimes[c];
            int e0 = e;
            int c0 = c;
            while (e < eventTimes.length && eventTimes[e] == next) {
                e++;
            }
            while (c < censorTimes.length && censorTimes[c] == next) {
                c++;
            }
            time[size] = next;
            events[size] = e - e0;
            censored[size] = c - c0;
            sum += next;
            size++;
        }
        return new TimeGrid(time, events, censored, joinNeighbours(time, events, censored, size, sum / size), n);
    }

    /** The place of the last distinct time that is not after {@code t}; -1 before the first. */
    int indexAt(double t) {
        int at = Arrays.binarySearch(time, 0, size, t);
        return at >= 0 ? at : -at - 2;
    }

    // Events and censorings are sorted apart: a flag then needs no sorting of pairs, and two primitive sorts are fast.
    private static double[] sorted(double[] times, boolean[] isEvent, boolean wanted) {
        double[] kept = new double[times.length];
        int size = 0;
        for (int i = 0; i < times.length; i++) {
            if (isEvent[i] == wanted) {
                kept[size++] = Arguments.time(times[i]);
            }
        }
        Arrays.parallelSort(kept, 0, size);
        return Arrays.copyOf(kept, size);
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
