package org.leiodesk.endpoint.plot;

import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.dates.Cutoff;
import org.leiodesk.endpoint.dates.DoseRule;
import org.leiodesk.endpoint.exposure.CycleStarts;

/** How many cycles a subject has begun, by which bars and lines can be coloured. */
final class CyclesBegun {
    private final AnalysisRequest request;
    private final DoseRule rule;

    CyclesBegun(TrialAnalysis analysis) {
        this.request = analysis.request();
        this.rule = new DoseRule(analysis.zeroIsADose());
    }

    /** The cycles of {@link CycleStarts} up to the cut-off; 0 of a subject who was not treated. */
    int of(SubjectAnalysis subject) {
        return subject.firstDose() == null
                ? 0
                : CycleStarts.of(
                                subject.casebook(),
                                subject.firstDose(),
                                rule,
                                new Cutoff(request.cutoff()),
                                request.protocol().cycleDays())
                        .size();
    }
}
