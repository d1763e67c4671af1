package org.leiodesk.report;

import java.util.List;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.signing.SignatureStanding;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Study;
import org.leiodesk.endpoint.SubjectAnalysis;

/**
 * What goes into the CRF summary of one subject.
 *
 * @param study the study, named on every page
 * @param protocol settings that BSA, delays and cumulative doses depend on
 * @param evaluator whose lesions and responses are printed
 * @param subject what was collected and what was derived
 * @param signatures the electronic signatures, the oldest first, and whether they hold
 * @param hold whether the casebook takes entries
 * @param queries questions about what was collected, by number
 */
public record CrfContent(
        Study study,
        ProtocolSettings protocol,
        Evaluator evaluator,
        SubjectAnalysis subject,
        List<SignatureStanding> signatures,
        HoldState hold,
        List<QueryThread> queries) {
    public CrfContent {
        signatures = List.copyOf(signatures);
        queries = List.copyOf(queries);
    }
}
