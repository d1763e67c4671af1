package org.leiodesk.endpoint.trial;

import java.util.ArrayList;
import java.util.List;
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
    private final int[] confirmed = new int[BestOverallResponse.values().length];
    private final int[] unconfirmed = new int[BestOverallResponse.values().length];
    private int size;

    ResponseCounts(AnalysisSet set) {
        this.set = set;
    }

    void add(SubjectAnalysis subject) {
        confirmed[subject.confirmedBest().value().ordinal()]++;
        unconfirmed[subject.unconfirmedBest().value().ordinal()]++;
        size++;
    }

    List<Statistic> statistics(double level) {
        List<Statistic> rows = new ArrayList<>();
        addRates(rows, confirmed, "", level);
        addRates(rows, unconfirmed, "_UNCONFIRMED", level);
        return rows;
    }

    private void addRates(List<Statistic> rows, int[] counts, String suffix, double level) {
        int objective = 0;
        int control = 0;
        for (BestOverallResponse each : BestOverallResponse.values()) {
            objective += each.isObjectiveResponse() ? counts[each.ordinal()] : 0;
            control += each.isDiseaseControl() ? counts[each.ordinal()] : 0;
        }
        addRate(rows, "ORR" + suffix, objective, level);
        addRate(rows, "DCR" + suffix, control, level);
        addRate(rows, "CRR" + suffix, counts[BestOverallResponse.CR.ordinal()], level);
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
