package org.leiodesk.endpoint.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.SubgroupDimension;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.subgroup.GroupComparison;
import org.leiodesk.endpoint.subgroup.SubgroupRule;
import org.leiodesk.endpoint.subgroup.SubgroupSummary;
import org.leiodesk.endpoint.trial.SurvivalSample;
import org.leiodesk.stats.ConfidenceTransform;

/**
 * Makes Kaplan-Meier plots (endpoints.md, Statistics and Figures).
 *
 * <ol>
 *   <li>A curve is fitted to the times of the subjects of the analysis that have one: of the treated for PFS and OS, of the responders for DOR.
 *   <li>Where curves are asked for by subgroup, each known level has one, even without a subject; subjects of whom the level is not known have one when
 *       there are any.
 *   <li>Uterine and not uterine are compared as in the table of subgroups, for PFS and OS.
 *   <li>The median and the landmarks are those of the efficacy table.
 * </ol>
 */
public final class SurvivalPlots {
    private static final String LOG_LOG = "LOG-LOG";

    private SurvivalPlots() {}

    /** One curve of all subjects. */
    public static SurvivalPlot of(TrialAnalysis analysis, TimeEndpoint endpoint) {
        return plot(analysis, endpoint, List.of(group(analysis, endpoint, null, analysis.subjects())), null);
    }

    /** One curve a subgroup. */
    public static SurvivalPlot of(TrialAnalysis analysis, TimeEndpoint endpoint, SubgroupDimension dimension) {
        List<SurvivalGroup> groups = new ArrayList<>();
        for (SubgroupLevel level : dimension.levels()) {
            List<SubjectAnalysis> in = analysis.subjects().stream()
                    .filter(each -> SubgroupRule.level(
                                    each, dimension, analysis.request().evaluator())
                            == level)
                    .toList();
            SurvivalGroup group = group(analysis, endpoint, level, in);
            if (level.isKnown() || !group.times().isEmpty()) {
                groups.add(group);
            }
        }
        GroupComparison comparison = dimension == SubgroupDimension.ORIGIN
                ? SubgroupSummary.of(analysis).comparisons().stream()
                        .filter(each -> each.endpoint() == endpoint)
                        .findFirst()
                        .orElse(null)
                : null;
        return plot(analysis, endpoint, groups, comparison);
    }

    private static SurvivalPlot plot(
            TrialAnalysis analysis,
            TimeEndpoint endpoint,
            List<SurvivalGroup> groups,
            @Nullable GroupComparison comparison) {
        Statistic median = analysis.statistics().stream()
                .filter(each -> each.name().equals(endpoint + "_MEDIAN"))
                .filter(each -> each.method().equals(LOG_LOG))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The analysis has no median of " + endpoint));
        List<Statistic> landmarks = analysis.statistics().stream()
                .filter(each -> each.name().matches(endpoint + "_S\\d+"))
                .filter(each -> each.method().equals(LOG_LOG))
                .toList();
        int setSize =
                (int) analysis.subjects().stream().filter(SubjectAnalysis::full).count();
        return new SurvivalPlot(endpoint, groups, setSize, median, landmarks, comparison, analysis.request());
    }

    private static SurvivalGroup group(
            TrialAnalysis analysis,
            TimeEndpoint endpoint,
            @Nullable SubgroupLevel level,
            List<SubjectAnalysis> subjects) {
        List<SurvivalTime> times = new ArrayList<>();
        SurvivalSample sample = new SurvivalSample();
        for (SubjectAnalysis each : subjects) {
            time(each, endpoint).ifPresent(time -> {
                sample.add(time);
                times.add(new SurvivalTime(
                        each.casebook().subject().id(),
                        each.casebook().subject().number(),
                        time));
            });
        }
        times.sort(Comparator.comparingLong((SurvivalTime each) -> each.time().days())
                .thenComparing(each -> !each.time().isEvent())
                .thenComparing(SurvivalTime::subject));
        double confidence = analysis.request().protocol().confidenceLevel();
        return new SurvivalGroup(level, sample.curve(ConfidenceTransform.LOG_LOG, confidence), times);
    }

    private static Optional<EventTime> time(SubjectAnalysis subject, TimeEndpoint endpoint) {
        return subject.times().stream()
                .filter(each -> each.endpoint() == endpoint)
                .findFirst();
    }
}
