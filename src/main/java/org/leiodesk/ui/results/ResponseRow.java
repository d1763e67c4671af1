package org.leiodesk.ui.results;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.SubjectId;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.recist.BestOverallResponse;

/**
 * One subject in the table of responses.
 *
 * @param subject who
 * @param number the subject number
 * @param unconfirmed best overall response without confirmation
 * @param confirmed best overall response with confirmation
 * @param responseOn first date of the confirmed response; null when none
 * @param depth best change of the sum in %; null when none
 * @param progressionFree PFS; null when not treated
 * @param overall OS; null when not treated
 */
record ResponseRow(
        SubjectId subject,
        String number,
        BestOverallResponse unconfirmed,
        BestOverallResponse confirmed,
        @Nullable LocalDate responseOn,
        @Nullable Double depth,
        @Nullable EventTime progressionFree,
        @Nullable EventTime overall) {
    static ResponseRow of(SubjectAnalysis subject) {
        boolean responded = subject.confirmedBest().value().isObjectiveResponse();
        return new ResponseRow(
                subject.casebook().subject().id(),
                subject.casebook().subject().number(),
                subject.unconfirmedBest().value(),
                subject.confirmedBest().value(),
                responded ? subject.confirmedBest().date() : null,
                subject.depth() == null ? null : Double.valueOf(subject.depth().percent()),
                time(subject, TimeEndpoint.PFS),
                time(subject, TimeEndpoint.OS));
    }

    private static @Nullable EventTime time(SubjectAnalysis subject, TimeEndpoint endpoint) {
        return subject.times().stream()
                .filter(time -> time.endpoint() == endpoint)
                .findFirst()
                .orElse(null);
    }
}
