package org.leiodesk.endpoint;

import java.util.List;
import org.leiodesk.base.Message;
import org.leiodesk.base.SubjectId;

/**
 * The waterfall in numbers: a bar for each evaluable subject, from the largest increase to the deepest shrinkage.
 *
 * @param bars the bars in their order
 * @param withoutBar subjects of the full set that have no bar, each with the reason
 * @param responseRate the ORR over the evaluable set as in the efficacy table, by Clopper-Pearson
 * @param fullSetResponseRate the ORR over the full set, by Clopper-Pearson
 * @param request what the analysis depends on, for the caption
 */
public record Waterfall(
        List<WaterfallBar> bars,
        List<Missing> withoutBar,
        Statistic responseRate,
        Statistic fullSetResponseRate,
        AnalysisRequest request) {
    public Waterfall {
        bars = List.copyOf(bars);
        withoutBar = List.copyOf(withoutBar);
    }

    /**
     * A subject without a bar.
     *
     * @param subject who
     * @param label the subject number
     * @param reason why
     * @param responder whether in the evaluable set with a confirmed CR or PR all the same: counted in the ORR
     * @param evaluable whether in the evaluable set
     */
    public record Missing(SubjectId subject, String label, Message reason, boolean responder, boolean evaluable) {}
}
