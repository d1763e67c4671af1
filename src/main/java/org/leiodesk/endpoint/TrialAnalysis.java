package org.leiodesk.endpoint;

import java.util.List;

/**
 * The analysis of a whole trial.
 *
 * @param request what it depends on besides the casebooks
 * @param subjects every subject, in the order given
 * @param statistics the rows of the efficacy table
 */
public record TrialAnalysis(AnalysisRequest request, List<SubjectAnalysis> subjects, List<Statistic> statistics) {
    public TrialAnalysis {
        subjects = List.copyOf(subjects);
        statistics = List.copyOf(statistics);
    }
}
