package org.leiodesk.endpoint.plot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.DepthOfResponse;
import org.leiodesk.endpoint.SubgroupDimension;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.Waterfall;
import org.leiodesk.endpoint.dates.Cutoff;
import org.leiodesk.endpoint.dates.FollowUpDates;
import org.leiodesk.endpoint.subgroup.SubgroupRule;
import org.leiodesk.endpoint.trial.DepthRule;
import org.leiodesk.recist.BaselineEvaluation;
import org.leiodesk.recist.TimepointEvaluation;

/**
 * Makes the spider plot (endpoints.md, Figures).
 *
 * <ol>
 *   <li>The subjects that have a bar in the waterfall have a line; the others are listed as there.
 *   <li>A line begins at the baseline scan with 0 % and goes through the sums that count for the depth of response, each at the date of its scan.
 *   <li>A stretch is dashed when a time point between its ends has no sum that counts, or when its ends lie further apart than an interval and twice the
 *       window: a scan is missing between them.
 *   <li>The mark at the end says progression, else the start of new therapy, else death, else the end of treatment, else nothing of these.
 * </ol>
 */
public final class Spiders {
    private Spiders() {}

    public static Spider of(TrialAnalysis analysis) {
        List<SpiderLine> lines = new ArrayList<>();
        CyclesBegun cycles = new CyclesBegun(analysis);
        List<Waterfall.Missing> without = new ArrayList<>();
        for (SubjectAnalysis each : analysis.subjects()) {
            BaselineEvaluation baseline = each.tumour().baseline();
            if (each.evaluable() && each.depth() != null && baseline != null) {
                lines.add(line(each, baseline.latest().date(), analysis.request(), cycles.of(each)));
            } else if (each.full()) {
                without.add(Waterfalls.missing(each));
            }
        }
        lines.sort(Comparator.comparing(SpiderLine::subject));
        without.sort(Comparator.comparing(Waterfall.Missing::subject));
        return new Spider(lines, without, Waterfalls.responseRate(analysis, AnalysisSet.EVALUABLE), analysis.request());
    }

    private static SpiderLine line(SubjectAnalysis subject, LocalDate baseline, AnalysisRequest request, int cycles) {
        ProtocolSettings protocol = request.protocol();
        int longest = protocol.assessmentIntervalDays() + 2 * protocol.assessmentWindowDays();
        List<SpiderLine.Point> points = new ArrayList<>();
        boolean progressed = false;
        boolean missed = false;
        int last = 0;
        for (TimepointEvaluation each : subject.tumour().timepoints()) {
            boolean isProgression = each.overall().value() == TimepointResponse.PD;
            if (DepthRule.whyNotCounted(each, subject.newTherapyOn(), progressed) == null) {
                DepthOfResponse change = DepthRule.change(each);
                int day = (int) ChronoUnit.DAYS.between(baseline, change.date());
                points.add(new SpiderLine.Point(
                        day,
                        change.percent(),
                        missed || day - last > longest,
                        isProgression,
                        each.timepoint(),
                        each.target().source()));
                last = day;
                missed = false;
            } else {
                missed = true;
            }
            progressed |= isProgression;
        }
        return new SpiderLine(
                subject.casebook().subject().id(),
                subject.casebook().subject().number(),
                subject.confirmedBest().value(),
                points,
                end(subject, request),
                SubgroupRule.level(subject, SubgroupDimension.ORIGIN, request.evaluator()),
                cycles);
    }

    private static SpiderLine.End end(SubjectAnalysis subject, AnalysisRequest request) {
        LocalDate firstDose = subject.firstDose();
        if (subject.progression() != null) {
            return SpiderLine.End.PROGRESSION;
        }
        if (subject.newTherapyOn() != null) {
            return SpiderLine.End.NEW_THERAPY;
        }
        if (subject.deathOn() != null) {
            return SpiderLine.End.DEATH;
        }
        boolean ended = firstDose != null
                && FollowUpDates.endOfTreatment(subject.casebook(), firstDose, new Cutoff(request.cutoff()))
                        .isPresent();
        return ended ? SpiderLine.End.OFF_TREATMENT : SpiderLine.End.FOLLOWED;
    }
}
