package org.leiodesk.endpoint.subgroup;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.SubgroupDimension;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.TrialAnalysis;

/**
 * The efficacy of every subgroup, gathered one subject at a time: numbers are kept, subjects are not.
 *
 * <ol>
 *   <li>Each subject is in one level of each dimension ({@link SubgroupRule}).
 *   <li>The rates and times of a level are computed by the code that computes those of the trial: over the full set, the rates over the evaluable set too; or
 *       all over the evaluable set, when the request is restricted to that.
 *   <li>PFS and OS of the uterine are compared with those of the not uterine; who is unknown is in no comparison.
 *   <li>A known level without a subject is given, not estimable; an unknown level only when someone is in it.
 * </ol>
 */
public final class SubgroupSummary {
    private final AnalysisSet set;
    private final Evaluator evaluator;
    private final double level;
    private final Map<SubgroupLevel, SetEfficacy> efficacy = new EnumMap<>(SubgroupLevel.class);
    private final Map<SubgroupLevel, Integer> sizes = new EnumMap<>(SubgroupLevel.class);
    private final List<TwoGroups> comparisons =
            List.of(new TwoGroups(TimeEndpoint.PFS), new TwoGroups(TimeEndpoint.OS));

    /** For the set of the request's population. */
    public SubgroupSummary(AnalysisRequest request) {
        set = request.population().set();
        evaluator = request.evaluator();
        level = request.protocol().confidenceLevel();
        for (SubgroupLevel each : SubgroupLevel.values()) {
            efficacy.put(each, new SetEfficacy(set));
        }
    }

    /** The subgroups of an analysis, within its population. */
    public static SubgroupSummary of(TrialAnalysis analysis) {
        SubgroupSummary summary = new SubgroupSummary(analysis.request());
        analysis.subjects().forEach(summary::add);
        return summary;
    }

    /** Adds a subject. */
    public void add(SubjectAnalysis subject) {
        if (!subject.full()) {
            return;
        }
        boolean counts = set == AnalysisSet.FULL || subject.evaluable();
        for (SubgroupDimension dimension : SubgroupDimension.values()) {
            SubgroupLevel in = SubgroupRule.level(subject, dimension, evaluator);
            efficacy.get(in).add(subject);
            sizes.merge(in, counts ? 1 : 0, Integer::sum);
            if (counts && dimension == SubgroupDimension.ORIGIN && in.isKnown()) {
                compare(subject, in == SubgroupLevel.UTERINE);
            }
        }
    }

    private void compare(SubjectAnalysis subject, boolean first) {
        for (EventTime time : subject.times()) {
            comparisons.forEach(each -> each.add(time, first));
        }
    }

    /** The set that sizes and times are over. */
    public AnalysisSet set() {
        return set;
    }

    /** A row a level, by dimension. */
    public List<SubgroupRow> rows() {
        return Arrays.stream(SubgroupLevel.values())
                .parallel()
                .filter(in -> in.isKnown() || size(in) > 0)
                .map(this::row)
                .toList();
    }

    private SubgroupRow row(SubgroupLevel in) {
        List<Statistic> all = efficacy.get(in).statistics(level);
        return new SubgroupRow(
                in,
                size(in),
                all.stream()
                        .filter(row -> set == AnalysisSet.FULL || row.set() == set)
                        .toList());
    }

    private int size(SubgroupLevel in) {
        return sizes.getOrDefault(in, 0);
    }

    /** Uterine (first) against not uterine (second): PFS, then OS. */
    public List<GroupComparison> comparisons() {
        return comparisons.stream().map(each -> each.compare(level)).toList();
    }
}
