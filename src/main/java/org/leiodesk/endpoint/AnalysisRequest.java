package org.leiodesk.endpoint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;

/**
 * What an analysis depends on besides the casebooks.
 *
 * @param protocol the protocol settings
 * @param cutoff data cut-off: nothing dated after it is used; null for none
 * @param evaluator whose reading of the images counts
 * @param population which subjects it is restricted to
 */
public record AnalysisRequest(
        ProtocolSettings protocol, @Nullable LocalDate cutoff, Evaluator evaluator, Population population) {
    /** An analysis of all subjects. */
    public AnalysisRequest(ProtocolSettings protocol, @Nullable LocalDate cutoff, Evaluator evaluator) {
        this(protocol, cutoff, evaluator, Population.ALL);
    }

    public AnalysisRequest withPopulation(Population changed) {
        return new AnalysisRequest(protocol, cutoff, evaluator, changed);
    }
}
