package org.leiodesk.service.results;

import java.util.List;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.signing.SignatureStanding;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Study;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.dates.Cutoff;
import org.leiodesk.endpoint.dates.DoseRule;
import org.leiodesk.endpoint.trial.SubjectDerivation;
import org.leiodesk.exchange.sdtm.EvaluatorChoice;
import org.leiodesk.report.CrfContent;

/** What is printed of a casebook: as collected, and as derived by the settings of the study. */
public final class CasebookPrint {
    private CasebookPrint() {}

    /**
     * What is signed, held and asked of a casebook.
     *
     * @param signatures the oldest first
     * @param queries by number
     */
    public record Signing(List<SignatureStanding> signatures, HoldState hold, List<QueryThread> queries) {
        public Signing {
            signatures = List.copyOf(signatures);
            queries = List.copyOf(queries);
        }
    }

    /**
     * What is printed of one casebook.
     *
     * @param books all of the study: how a dose of zero is meant depends on them
     * @param signing what is signed, held and asked of it
     * @return refused when it cannot be told whose readings to print
     */
    public static Outcome<CrfContent> of(
            Study study, ProtocolSettings protocol, List<Casebook> books, Casebook one, Signing signing) {
        Outcome<Evaluator> chosen = EvaluatorChoice.choose(EvaluatorChoice.presentIn(List.of(one)), null);
        if (!(chosen instanceof Outcome.Done<Evaluator> evaluator)) {
            return new Outcome.Refused<>(chosen.findings());
        }
        boolean zeroIsADose = DoseRule.of(books, Cutoff.NONE).zeroIsADose();
        AnalysisRequest request = new AnalysisRequest(protocol, null, evaluator.value());
        return Outcome.done(new CrfContent(
                study,
                protocol,
                evaluator.value(),
                SubjectDerivation.derive(one, request, zeroIsADose),
                signing.signatures(),
                signing.hold(),
                signing.queries()));
    }
}
