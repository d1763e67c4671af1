package org.leiodesk.endpoint;

import java.util.List;
import java.util.Optional;

/**
 * The analysis of a whole trial.
 *
 * @param request what it depends on besides the casebooks
 * @param subjects every subject, in the order given
 * @param statistics the rows of the efficacy table
 * @param zeroIsADose whether every dose in the study is 0 or missing, so that those count as doses; the same for every subgroup of the study
 */
public record TrialAnalysis(
        AnalysisRequest request, List<SubjectAnalysis> subjects, List<Statistic> statistics, boolean zeroIsADose) {
    public TrialAnalysis {
        subjects = List.copyOf(subjects);
        statistics = List.copyOf(statistics);
    }

    /**
     * One row of the efficacy table.
     *
     * @param name such as ORR or PFS_MEDIAN
     * @param set over which set
     * @param method such as CLOPPER-PEARSON or LOG-LOG
     */
    public Optional<Statistic> statistic(String name, AnalysisSet set, String method) {
        return statistics.stream()
                .filter(each -> each.name().equals(name)
                        && each.set() == set
                        && each.method().equals(method))
                .findFirst();
    }
}
