package org.leiodesk.endpoint.plot;

import java.util.Comparator;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.Swimmer;
import org.leiodesk.endpoint.SwimmerLane;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.dates.DoseRule;

/** Makes the swimmer plot (endpoints.md, Figures): a lane for each subject of the full set, the longest first, equal ones by subject. */
public final class Swimmers {
    private Swimmers() {}

    public static Swimmer of(TrialAnalysis analysis) {
        DoseRule rule = new DoseRule(analysis.zeroIsADose());
        return new Swimmer(
                analysis.subjects().stream()
                        .filter(SubjectAnalysis::full)
                        .map(each -> Lane.of(each, analysis.request(), rule))
                        .sorted(Comparator.comparingInt(SwimmerLane::length)
                                .reversed()
                                .thenComparing(SwimmerLane::subject))
                        .toList(),
                Waterfalls.responseRate(
                        analysis, analysis.request().population().set()),
                analysis.request());
    }
}
