package org.leiodesk.endpoint.trial;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.recist.BestOverallResponse;
import org.leiodesk.stats.BinomialInterval;
import org.leiodesk.stats.Interval;
import org.leiodesk.stats.Proportion;

/** Counts the best responses of one analysis set; a subject without an assessment is no responder. */
final class ResponseCounts {
    private final AnalysisSet set;
    private final Map<BestOverallResponse, Integer> confirmed = new EnumMap<>(BestOverallResponse.class);
    private final Map<BestOverallResponse, Integer> unconfirmed = new EnumMap<>(BestOverallResponse.class);
    private int size;

    ResponseCounts(AnalysisSet set) {
        this.set = set;
    }

    void add(SubjectAnalysis subject) {
        confirmed.merge(subject.confirmedBest().value(), 1, Integer::sum);
        unconfirmed.merge(subject.unconfirmedBest().value(), 1, Integer::sum);
        size++;
    }

    List<Statistic> statistics(double level) {
        List<Statistic> rows = new ArrayList<>();
        addRates(rows, confirmed, "", level);
        addRates(rows, unconfirmed, "_UNCONFIRMED", level);
        return rows;
    }

    private void addRates(List<Statistic> rows, Map<BestOverallResponse, Integer> counts, String suffix, double level) {
        int objective = 0;
        int control = 0;
        for (Map.Entry<BestOverallResponse, Integer> each : counts.entrySet()) {
            objective += each.getKey().isObjectiveResponse() ? each.getValue() : 0;
            control += each.getKey().isDiseaseControl() ? each.getValue() : 0;
        }
        addRate(rows, "ORR" + suffix, objective, level);
        addRate(rows, "DCR" + suffix, control, level);
        addRate(rows, "CRR" + suffix, counts.getOrDefault(BestOverallResponse.CR, 0), level);
    }

    private void addRate(List<Statistic> rows, String name, int count, double level) {
        Proportion proportion = new Proportion(count, size);
        for (BinomialInterval method : BinomialInterval.values()) {
            Interval interval = proportion.interval(method, level);
            rows.add(new Statistic(
                    name,
                    set,
                    count,
                    size,
                    SurvivalRows.number(proportion.rate()),
                    SurvivalRows.number(interval.lower()),
                    SurvivalRows.number(interval.upper()),
                    level,
                    "PROPORTION",
                    method.name().replace('_', '-')));
        }
    }
}
