package org.leiodesk.endpoint.trial;

import java.util.Optional;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.recist.BaselineEvaluation;
import org.leiodesk.recist.TumourEvaluation;

/**
 * Who is response-evaluable (endpoints.md, Analysis sets): treated, with a target lesion at baseline, and after the baseline a time point that is not
 * NE, or progression or death before one. As progression by RECIST is such a time point, the progression meant is the one that the investigator
 * claims at the end of treatment.
 */
final class EvaluableRule {
    private EvaluableRule() {}

    /**
     * Why a subject is not evaluable; empty when evaluable.
     *
     * @param treated whether there is a first dose
     * @param tumour the responses
     * @param diedOrClaimed whether the subject died, or treatment was ended for progression
     */
    static Optional<Message> whyNot(boolean treated, TumourEvaluation tumour, boolean diedOrClaimed) {
        BaselineEvaluation baseline = tumour.baseline();
        if (!treated) {
            return Optional.of(Message.of("endpoint.notEvaluable.notTreated"));
        }
        if (baseline == null) {
            return Optional.of(Message.of("endpoint.notEvaluable.noBaseline"));
        }
        if (baseline.targets() == 0) {
            return Optional.of(Message.of("endpoint.notEvaluable.noTarget"));
        }
        boolean evaluated =
                tumour.timepoints().stream().anyMatch(each -> each.overall().value() != TimepointResponse.NE);
        if (evaluated || diedOrClaimed) {
            return Optional.empty();
        }
        return Optional.of(Message.of(
                tumour.timepoints().isEmpty()
                        ? "endpoint.notEvaluable.noTimepoint"
                        : "endpoint.notEvaluable.allNotEvaluable"));
    }
}
