package org.leiodesk.endpoint;

import java.util.List;

/**
 * The swimmer plot in numbers: a lane for each subject of the full set, longest first.
 *
 * @param lanes the lanes in their order, from the top
 * @param responseRate the ORR over the same subjects as in the efficacy table, by Clopper-Pearson
 * @param request what the analysis depends on, for the caption and the cut-off line
 */
public record Swimmer(List<SwimmerLane> lanes, Statistic responseRate, AnalysisRequest request) {
    public Swimmer {
        lanes = List.copyOf(lanes);
    }
}
