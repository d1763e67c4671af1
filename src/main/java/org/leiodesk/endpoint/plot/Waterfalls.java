package org.leiodesk.endpoint.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.leiodesk.base.Message;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.DepthOfResponse;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.SubgroupDimension;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.Waterfall;
import org.leiodesk.endpoint.WaterfallBar;
import org.leiodesk.endpoint.subgroup.SubgroupRule;
import org.leiodesk.recist.BaselineEvaluation;

/**
 * Makes the waterfall (endpoints.md, Figures).
 *
 * <ol>
 *   <li>Each evaluable subject with a depth of response has a bar.
 *   <li>Bars go from the largest increase to the deepest shrinkage; equal ones by subject.
 *   <li>Everyone else of the full set is listed by subject, with the reason.
 *   <li>The rates are those of the efficacy table.
 * </ol>
 */
public final class Waterfalls {
    private Waterfalls() {}

    public static Waterfall of(TrialAnalysis analysis) {
        List<WaterfallBar> bars = new ArrayList<>();
        CyclesBegun cycles = new CyclesBegun(analysis);
        List<Waterfall.Missing> withoutBar = new ArrayList<>();
        for (SubjectAnalysis each : analysis.subjects()) {
            if (each.evaluable() && each.depth() != null) {
                bars.add(bar(each, each.depth(), cycles.of(each), analysis.request()));
            } else if (each.full()) {
                withoutBar.add(missing(each));
            }
        }
        bars.sort(Comparator.comparingDouble(WaterfallBar::percent).reversed().thenComparing(WaterfallBar::subject));
        withoutBar.sort(Comparator.comparing(Waterfall.Missing::subject));
        return new Waterfall(
                bars,
                withoutBar,
                responseRate(analysis, AnalysisSet.EVALUABLE),
                responseRate(analysis, AnalysisSet.FULL),
                analysis.request());
    }

    private static WaterfallBar bar(
            SubjectAnalysis subject, DepthOfResponse depth, int cycles, AnalysisRequest request) {
        SourceRecord source = subject.tumour().timepoints().stream()
                .filter(each -> each.timepoint().equals(depth.timepoint()))
                .findFirst()
                .map(each -> each.target().source())
                .orElse(null);
        return new WaterfallBar(
                subject.casebook().subject().id(),
                subject.casebook().subject().number(),
                depth.percent(),
                subject.confirmedBest().value(),
                ProgressionOrigin.isElsewhere(subject),
                SubgroupRule.level(subject, SubgroupDimension.ORIGIN, request.evaluator()),
                cycles,
                source);
    }

    /** A subject without a bar or line. */
    static Waterfall.Missing missing(SubjectAnalysis subject) {
        return new Waterfall.Missing(
                subject.casebook().subject().id(),
                subject.casebook().subject().number(),
                reason(subject),
                subject.evaluable() && subject.confirmedBest().value().isObjectiveResponse(),
                subject.evaluable());
    }

    private static Message reason(SubjectAnalysis subject) {
        if (subject.whyNotEvaluable() != null) {
            return subject.whyNotEvaluable();
        }
        BaselineEvaluation baseline = subject.tumour().baseline();
        boolean complete = baseline != null && baseline.sum().isComplete();
        return Message.of(complete ? "endpoint.noBar.noCompleteSum" : "endpoint.noBar.baselineIncomplete");
    }

    /** The ORR of the efficacy table over a set. */
    static Statistic responseRate(TrialAnalysis analysis, AnalysisSet set) {
        return analysis.statistic("ORR", set, "CLOPPER-PEARSON")
                .orElseThrow(() -> new IllegalArgumentException("The analysis has no response rate over " + set));
    }
}
