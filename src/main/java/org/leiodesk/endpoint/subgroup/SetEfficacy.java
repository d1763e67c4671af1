package org.leiodesk.endpoint.subgroup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.trial.Efficacy;

/**
 * The efficacy of some subjects with their times over one analysis set, gathered one subject at a time. Rates are given over both sets, times over the full set or,
 * where that is asked for, over the evaluable subjects.
 */
final class SetEfficacy {
    private final boolean evaluable;
    private final Efficacy all = new Efficacy();
    private final Efficacy evaluables = new Efficacy();

    /** @param set FULL or EVALUABLE */
    SetEfficacy(AnalysisSet set) {
        evaluable = set == AnalysisSet.EVALUABLE;
    }

    void add(SubjectAnalysis subject) {
        all.add(subject);
        if (evaluable && subject.evaluable()) {
            evaluables.add(subject);
        }
    }

    /** @param level confidence level, between 0 and 1 */
    List<Statistic> statistics(double level) {
        List<Statistic> rows = all.statistics(level);
        if (!evaluable) {
            return rows;
        }
        List<Statistic> mixed = new ArrayList<>();
        rows.stream().filter(row -> !isOfTime(row)).forEach(mixed::add);
        evaluables.statistics(level).stream()
                .filter(SetEfficacy::isOfTime)
                .map(SetEfficacy::overEvaluable)
                .forEach(mixed::add);
        return List.copyOf(mixed);
    }

    private static boolean isOfTime(Statistic row) {
        return Arrays.stream(TimeEndpoint.values())
                .anyMatch(endpoint -> row.name().startsWith(endpoint + "_"));
    }

    private static Statistic overEvaluable(Statistic row) {
        return new Statistic(
                row.name(),
                AnalysisSet.EVALUABLE,
                row.count(),
                row.size(),
                row.estimate(),
                row.lower(),
                row.upper(),
                row.level(),
                row.unit(),
                row.method());
    }
}
