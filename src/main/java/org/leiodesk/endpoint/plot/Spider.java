package org.leiodesk.endpoint.plot;

import java.util.List;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.Waterfall;

/**
 * The spider plot in numbers.
 *
 * @param lines a line for each subject that has a bar in the waterfall, by subject
 * @param without subjects of the full set without a line, each with the reason
 * @param responseRate the ORR over the evaluable set as in the efficacy table, by Clopper-Pearson
 * @param request what the analysis depends on, for the caption
 */
public record Spider(
        List<SpiderLine> lines, List<Waterfall.Missing> without, Statistic responseRate, AnalysisRequest request) {
    public Spider {
        lines = List.copyOf(lines);
        without = List.copyOf(without);
    }
}
