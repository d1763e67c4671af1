package org.leiodesk.endpoint.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cycles that began late, gathered over subjects. */
final class DelaySums {
    private final Numbers days = new Numbers();
    private final Map<String, Integer> reasons = new HashMap<>();
    private int judged;
    private int delayed;
    private int cyclesJudged;
    private int cyclesDelayed;

    /**
     * Adds a subject.
     *
     * @param cycles how many cycles of the subject can be judged
     */
    void add(List<CycleDelay> delays, int cycles) {
        judged += cycles > 0 ? 1 : 0;
        delayed += delays.isEmpty() ? 0 : 1;
        cyclesJudged += cycles;
        cyclesDelayed += delays.size();
        for (CycleDelay each : delays) {
            days.add((double) each.days());
            reasons.merge(each.reason().strip(), 1, Integer::sum);
        }
    }

    MeasuredExposure measure() {
        return new MeasuredExposure(ExposureMeasure.DELAY, null, days.distribution());
    }

    /** Reasons from the most frequent one, equal ones by their text; those without a reason last. */
    List<CountedExposure> counts() {
        List<CountedExposure> counts = new ArrayList<>();
        counts.add(new CountedExposure(ExposureCount.DELAYED, null, "", delayed, judged));
        counts.add(new CountedExposure(ExposureCount.CYCLES_DELAYED, null, "", cyclesDelayed, cyclesJudged));
        reasons.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> each) ->
                                each.getKey().isEmpty())
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByValue().reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> counts.add(new CountedExposure(
                        ExposureCount.DELAY_REASON, null, each.getKey(), each.getValue(), cyclesDelayed)));
        return counts;
    }
}
