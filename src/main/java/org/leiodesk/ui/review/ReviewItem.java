package org.leiodesk.ui.review;

import java.util.List;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.review.ReviewedResponse;
import org.leiodesk.service.signing.ToSign;

/**
 * One response in the queue.
 *
 * @param subject everything derived about its patient
 * @param response the derived response and the review, if there is one
 * @param queries those about its time point, by number
 */
public record ReviewItem(SubjectAnalysis subject, ReviewedResponse response, List<QueryThread> queries) {
    public ReviewItem {
        queries = List.copyOf(queries);
    }

    public SubjectId id() {
        return subject.casebook().subject().id();
    }

    public Timepoint timepoint() {
        return response.timepoint();
    }

    /** Whether the investigator is asked to review; otherwise it is reviewed and to be signed. */
    public boolean isOpen() {
        return response.state().isOpen();
    }

    ToSign toSign() {
        return new ToSign(id(), response.scope());
    }

    /** Whether this is the same response, as read at another moment. */
    boolean isSame(ReviewItem other) {
        return id().equals(other.id()) && timepoint().equals(other.timepoint());
    }
}
