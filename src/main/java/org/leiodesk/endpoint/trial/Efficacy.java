package org.leiodesk.endpoint.trial;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.SetSizes;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.stats.SurvivalCurve;

/**
 * The rows of the efficacy table (exchange.md, ADaM out), gathered one subject at a time: no subject is kept.
 *
 * <ol>
 *   <li>Rates: objective response, disease control and complete response, confirmed and not, over the full and the evaluable set, by Clopper-Pearson
 *       and Wilson.
 *   <li>Medians of every time over the full set, for the duration of and time to response over its responders; each with three transforms.
 *   <li>Progression-free and overall survival at the landmarks, over the full set; each with three transforms.
 * </ol>
 */
public final class Efficacy {
    /** Days at which survival is given: 3, 6, 9, 12, 18 and 24 months. */
    public static final List<Integer> LANDMARKS = List.of(91, 182, 273, 365, 547, 730);

    private final ResponseCounts full = new ResponseCounts(AnalysisSet.FULL);
    private final ResponseCounts evaluable = new ResponseCounts(AnalysisSet.EVALUABLE);
    private final Map<TimeEndpoint, SurvivalSample> samples = new EnumMap<>(TimeEndpoint.class);
    private SetSizes sizes = new SetSizes(0, 0, 0, 0);

    public Efficacy() {
        for (TimeEndpoint endpoint : TimeEndpoint.values()) {
            samples.put(endpoint, new SurvivalSample());
        }
    }

    /** Counts a subject in every set that it belongs to. */
    public void add(SubjectAnalysis subject) {
        sizes = sizes.with(subject);
        if (subject.full()) {
            full.add(subject);
        }
        if (subject.evaluable()) {
            evaluable.add(subject);
        }
        for (EventTime time : subject.times()) {
            sample(time.endpoint()).add(time);
        }
    }

    /** How many subjects were added, and how many of them are in each set. */
    public SetSizes sizes() {
        return sizes;
    }

    /** The times of one endpoint gathered so far. */
    public SurvivalSample sample(TimeEndpoint endpoint) {
        return Objects.requireNonNull(samples.get(endpoint), "Every endpoint has its sample");
    }

    /**
     * The rows over all subjects added so far.
     *
     * @param level confidence level, between 0 and 1
     */
    public List<Statistic> statistics(double level) {
        List<Statistic> rows = new ArrayList<>();
        rows.addAll(full.statistics(level));
        rows.addAll(evaluable.statistics(level));
        Map<TimeEndpoint, List<SurvivalCurve>> curves = new EnumMap<>(TimeEndpoint.class);
        for (TimeEndpoint endpoint : TimeEndpoint.values()) {
            curves.put(endpoint, SurvivalRows.curves(sample(endpoint), level));
        }
        curves.forEach((endpoint, each) -> rows.addAll(SurvivalRows.median(endpoint, each)));
        for (TimeEndpoint endpoint : List.of(TimeEndpoint.PFS, TimeEndpoint.OS)) {
            rows.addAll(SurvivalRows.landmarks(endpoint, curves.getOrDefault(endpoint, List.of()), LANDMARKS));
        }
        return List.copyOf(rows);
    }
}
