package org.leiodesk.service;

import java.util.List;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.exchange.sdtm.EvaluatorChoice;

/** What an analysis on the screen depends on when nobody has chosen otherwise. */
public final class DefaultAnalysis {
    private DefaultAnalysis() {}

    /** No cut-off; the investigator's reading, else that of the first reader by name. */
    public static AnalysisRequest request(List<Casebook> casebooks, ProtocolSettings settings) {
        List<Evaluator> present = EvaluatorChoice.presentIn(casebooks);
        Evaluator evaluator = EvaluatorChoice.choose(present, null) instanceof Outcome.Done<Evaluator> chosen
                ? chosen.value()
                : present.get(0);
        return new AnalysisRequest(settings, null, evaluator);
    }
}
