package org.leiodesk.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.signing.SignatureStanding;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.review.ReviewedResponse;

/**
 * What waits for the investigator: responses to be reviewed, and those that are reviewed and not signed; by patient and time point. Locked casebooks are left
 * out.
 */
public record ReviewQueue(List<ReviewItem> items) {
    public ReviewQueue {
        items = List.copyOf(items);
    }

    public static ReviewQueue of(
            TrialAnalysis analysis,
            Map<SubjectId, List<SignatureStanding>> signatures,
            Map<SubjectId, HoldState> held,
            List<QueryThread> queries) {
        List<ReviewItem> items = new ArrayList<>();
        for (SubjectAnalysis subject : analysis.subjects()) {
            SubjectId id = subject.casebook().subject().id();
            if (held.get(id) != HoldState.LOCKED) {
                List<SignatureStanding> signed = signatures.getOrDefault(id, List.of());
                ReviewedResponse.of(subject, analysis.request().evaluator()).stream()
                        .filter(each -> each.state().isOpen() || !isSigned(each, signed))
                        .forEach(each -> items.add(new ReviewItem(subject, each, about(each, id, queries))));
            }
        }
        return new ReviewQueue(items);
    }

    private static List<QueryThread> about(ReviewedResponse response, SubjectId id, List<QueryThread> queries) {
        return queries.stream()
                .filter(query -> query.subject().equals(id)
                        && query.query().about().scope().equals(response.scope()))
                .toList();
    }

    private static boolean isSigned(ReviewedResponse response, List<SignatureStanding> signed) {
        return signed.stream()
                .anyMatch(each -> each.holds() && each.signature().scope().equals(response.scope()));
    }

    /** How many are to be reviewed. */
    public int waiting() {
        return (int) items.stream().filter(ReviewItem::isOpen).count();
    }
}
