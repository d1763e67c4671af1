package org.leiodesk.endpoint.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.signing.Review;
import org.leiodesk.domain.signing.ReviewState;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.recist.TimepointEvaluation;

/**
 * The response derived at a time point beside the investigator's own. The derived one is used for every endpoint, whatever the review says.
 *
 * @param evaluator whose reading it was derived from
 * @param evaluation everything derived at the time point
 * @param review the investigator's; null when there is none
 */
public record ReviewedResponse(
        Evaluator evaluator,
        TimepointEvaluation evaluation,
        @Nullable Review review) {
    /**
     * Every response of one subject, in their order. The investigator reviews those of the investigator's own reading; of another reader's there are none.
     *
     * @param evaluator whose reading the subject was analysed by
     */
    public static List<ReviewedResponse> of(SubjectAnalysis subject, Evaluator evaluator) {
        if (!evaluator.role().equals(Evaluator.INVESTIGATOR.role())) {
            return List.of();
        }
        List<Review> reviews = subject.casebook().reviews();
        return subject.tumour().timepoints().stream()
                .map(each -> new ReviewedResponse(
                        evaluator,
                        each,
                        reviews.stream()
                                .filter(review -> review.evaluator().equals(evaluator)
                                        && review.timepoint().equals(each.timepoint()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    public Timepoint timepoint() {
        return evaluation.timepoint();
    }

    /** As it is derived now. */
    public TimepointResponse derived() {
        return evaluation.overall().value();
    }

    public ReviewState state() {
        return ReviewState.of(review, derived());
    }

    /** What is signed of it. */
    public SignedScope.OfTimepoint scope() {
        return new SignedScope.OfTimepoint(evaluator, timepoint());
    }
}
