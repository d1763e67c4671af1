package org.leiodesk.endpoint.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.SubjectId;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;

/**
 * What changes between two analyses of a trial.
 *
 * <ol>
 *   <li>Subject by subject in the order of the trial, each in the order of {@link Consequence}: first dose, baseline, the time points in their order,
 *       analysis sets, best responses without and with confirmation, progression, depth, PFS, OS, DOR.
 *   <li>Then the trial: ORR and DCR with the Clopper-Pearson interval, median PFS and median OS with the log-log interval, over the full set; a rate over
 *       the evaluable set follows that over the full set when it changes and is not the same numbers.
 *   <li>Nothing is listed that does not change. Every other number of an analysis changes only together with one that is listed, except sums of diameters
 *       and changes from baseline and nadir that decide nothing.
 * </ol>
 */
public final class Consequences {
    private Consequences() {}

    /** The consequences of whatever made the second analysis of the first; empty when no derived value changes. */
    public static List<Consequence> between(TrialAnalysis stored, TrialAnalysis changed) {
        List<Consequence> all = new ArrayList<>();
        Map<SubjectId, SubjectAnalysis> before = new HashMap<>();
        for (SubjectAnalysis subject : stored.subjects()) {
            before.put(idOf(subject), subject);
        }
        for (SubjectAnalysis subject : changed.subjects()) {
            SubjectAnalysis was = before.get(idOf(subject));
            if (was != null) {
                all.addAll(SubjectDifference.between(was, subject));
            }
        }
        rate("ORR", stored, changed, all);
        rate("DCR", stored, changed, all);
        median("PFS_MEDIAN", stored, changed, all);
        median("OS_MEDIAN", stored, changed, all);
        return List.copyOf(all);
    }

    private static SubjectId idOf(SubjectAnalysis subject) {
        return subject.casebook().subject().id();
    }

    private static void rate(String name, TrialAnalysis stored, TrialAnalysis changed, List<Consequence> all) {
        Consequence.OfTrial full = change(name, AnalysisSet.FULL, "CLOPPER-PEARSON", stored, changed);
        Consequence.OfTrial evaluable = change(name, AnalysisSet.EVALUABLE, "CLOPPER-PEARSON", stored, changed);
        if (full != null) {
            all.add(full);
        }
        boolean same = full != null
                && evaluable != null
                && sameNumbers(full.from(), evaluable.from())
                && sameNumbers(full.to(), evaluable.to());
        if (evaluable != null && !same) {
            all.add(evaluable);
        }
    }

    private static void median(String name, TrialAnalysis stored, TrialAnalysis changed, List<Consequence> all) {
        Consequence.OfTrial full = change(name, AnalysisSet.FULL, "LOG-LOG", stored, changed);
        if (full != null) {
            all.add(full);
        }
    }

    private static Consequence.@Nullable OfTrial change(
            String name, AnalysisSet set, String method, TrialAnalysis stored, TrialAnalysis changed) {
        Statistic from = stored.statistic(name, set, method).orElseThrow();
        Statistic to = changed.statistic(name, set, method).orElseThrow();
        return from.equals(to) ? null : new Consequence.OfTrial(from, to);
    }

    private static boolean sameNumbers(Statistic one, Statistic other) {
        return one.count() == other.count() && one.size() == other.size();
    }
}
