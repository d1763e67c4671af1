package org.leiodesk.endpoint.subgroup;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.stats.CoxRegression;
import org.leiodesk.stats.Estimate;
import org.leiodesk.stats.Interval;
import org.leiodesk.stats.LogRankTest;

/** The times of two groups as plain numbers of days, being gathered. */
final class TwoGroups {
    private final TimeEndpoint endpoint;
    private double[] days = new double[64];
    private boolean[] isEvent = new boolean[64];
    private boolean[] inFirst = new boolean[64];
    private int size;

    TwoGroups(TimeEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    void add(EventTime time, boolean first) {
        if (time.endpoint() != endpoint) {
            return;
        }
        if (size == days.length) {
            days = Arrays.copyOf(days, size + size / 2);
            isEvent = Arrays.copyOf(isEvent, size + size / 2);
            inFirst = Arrays.copyOf(inFirst, size + size / 2);
        }
        days[size] = time.days();
        isEvent[size] = time.isEvent();
        inFirst[size] = first;
        size++;
    }

    /** @param level confidence level, between 0 and 1 */
    GroupComparison compare(double level) {
        double[] times = Arrays.copyOf(days, size);
        boolean[] events = Arrays.copyOf(isEvent, size);
        boolean[] first = Arrays.copyOf(inFirst, size);
        double[] covariate = new double[size];
        int firstSize = 0;
        for (int i = 0; i < size; i++) {
            covariate[i] = first[i] ? 1 : 0;
            firstSize += first[i] ? 1 : 0;
        }
        LogRankTest test = LogRankTest.of(times, events, first);
        CoxRegression model = CoxRegression.fit(times, events, covariate);
        Interval interval = model.interval(level);
        return new GroupComparison(
                endpoint,
                firstSize,
                test.firstObserved(),
                size - firstSize,
                test.secondObserved(),
                number(test.pValue()),
                number(model.hazardRatio()),
                number(interval.lower()),
                number(interval.upper()),
                level);
    }

    private static @Nullable Double number(Estimate estimate) {
        return estimate.isValue() ? Double.valueOf(estimate.value()) : null;
    }
}
