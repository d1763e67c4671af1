package org.leiodesk.endpoint.subgroup;

import java.util.List;
import java.util.Optional;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.SubgroupLevel;

/**
 * One subgroup.
 *
 * @param level which
 * @param size its subjects in the analysis set
 * @param statistics its efficacy, rows as those of the whole trial
 */
public record SubgroupRow(SubgroupLevel level, int size, List<Statistic> statistics) {
    public SubgroupRow {
        statistics = List.copyOf(statistics);
    }

    /** One row of its efficacy, as {@code TrialAnalysis.statistic}. */
    public Optional<Statistic> statistic(String name, AnalysisSet set, String method) {
        return statistics.stream()
                .filter(each -> each.name().equals(name)
                        && each.set() == set
                        && each.method().equals(method))
                .findFirst();
    }
}
