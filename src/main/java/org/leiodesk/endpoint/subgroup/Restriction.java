package org.leiodesk.endpoint.subgroup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.Population;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;

/**
 * Restricts an analysis to some of its subjects. What was derived of each subject stays; the statistics are computed anew over those who are left, by the
 * code that computes them over all.
 *
 * <ol>
 *   <li>A subgroup keeps its subjects, the treated and those who were not; rates are given over both sets, times over the full set.
 *   <li>The evaluable set keeps the evaluable subjects, of the subgroup when there is one; rates are given over both sets all the same, times over the
 *       evaluable set.
 * </ol>
 */
public final class Restriction {
    private Restriction() {}

    /**
     * The analysis of a population.
     *
     * @param whole an analysis of all subjects
     * @throws IllegalArgumentException when it is restricted already: who was left out cannot come back
     */
    public static TrialAnalysis of(TrialAnalysis whole, Population population) {
        AnalysisRequest request = whole.request();
        if (!request.population().equals(Population.ALL)) {
            throw new IllegalArgumentException("The analysis is restricted already: " + request.population());
        }
        if (population.equals(Population.ALL)) {
            return whole;
        }
        SetEfficacy efficacy = new SetEfficacy(population.set());
        List<SubjectAnalysis> subjects = new ArrayList<>();
        for (SubjectAnalysis each : whole.subjects()) {
            if (isIn(each, population.subgroup(), request)) {
                efficacy.add(each);
                if (population.set() == AnalysisSet.FULL || each.evaluable()) {
                    subjects.add(each);
                }
            }
        }
        return new TrialAnalysis(
                request.withPopulation(population),
                subjects,
                efficacy.statistics(request.protocol().confidenceLevel()),
                whole.zeroIsADose());
    }

    private static boolean isIn(SubjectAnalysis subject, @Nullable SubgroupLevel level, AnalysisRequest request) {
        return level == null || SubgroupRule.level(subject, level.dimension(), request.evaluator()) == level;
    }
}
