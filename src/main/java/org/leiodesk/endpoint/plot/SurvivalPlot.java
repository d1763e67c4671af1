package org.leiodesk.endpoint.plot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.subgroup.GroupComparison;

/**
 * A Kaplan-Meier plot in numbers.
 *
 * @param endpoint PFS, OS, DOR or another time
 * @param groups one curve of all, or one a subgroup
 * @param setSize subjects of the set that the analysis is over, those without a time among them
 * @param median the median of all as in the efficacy table, with its events and subjects (log-log)
 * @param landmarks the rows of the efficacy table that give the survival of all at fixed times (log-log); empty for endpoints without
 * @param comparison the two groups compared; null when there is one curve, or when the endpoint is not compared
 * @param request what the analysis depends on, for the caption
 */
public record SurvivalPlot(
        TimeEndpoint endpoint,
        List<SurvivalGroup> groups,
        int setSize,
        Statistic median,
        List<Statistic> landmarks,
        @Nullable GroupComparison comparison,
        AnalysisRequest request) {
    public SurvivalPlot {
        groups = List.copyOf(groups);
        landmarks = List.copyOf(landmarks);
    }
}
