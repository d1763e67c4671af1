package org.leiodesk.figure;

import java.util.List;

/** The unit of a time axis. */
public enum TimeUnit {
    DAYS(1, 7, 14, 28, 56, 84, 168, 364, 728, 1456),
    WEEKS(7, 1, 2, 4, 6, 12, 24, 52, 104, 208),
    /** Of 30.4375 days. */
    MONTHS(30.4375, 1, 2, 3, 6, 12, 24, 48, 96);

    private final double days;
    private final List<Integer> steps;

    TimeUnit(double days, Integer... steps) {
        this.days = days;
        this.steps = List.of(steps);
    }

    /** Days in one unit. */
    public double days() {
        return days;
    }

    /** The smallest customary distance of ticks that gives at most so many. */
    public int step(double length, int atMost) {
        for (int step : steps) {
            if (length / step <= atMost) {
                return step;
            }
        }
        int longest = steps.get(steps.size() - 1);
        return longest * (int) Math.ceil(length / longest / atMost);
    }
}
