package org.leiodesk.service.signing;

import java.util.List;
import java.util.Optional;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.signing.Review;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.review.ReviewedResponse;
import org.leiodesk.service.change.ChangePreview;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.store.signing.SigningRecords;

/**
 * The investigator's review of derived responses. The derived response stays as it is and is used for every endpoint; the investigator's own is kept beside
 * it, compared, shown, printed and exported (RS).
 */
public final class ReviewService {
    private final Recorder recorder;
    private final ChangePreview preview;

    /** @param preview knows the responses as they are derived now */
    public ReviewService(Recorder recorder, ChangePreview preview) {
        this.recorder = recorder;
        this.preview = preview;
    }

    /**
     * Agrees with a derived response, or overrides it. Investigators only; also while the casebook is frozen, not when it is locked.
     *
     * @param seen the derived response that was looked at; refused when another is derived now
     * @param response the investigator's own; equal to {@code seen} to agree
     * @param reason why; not blank for an override, and when the time point was reviewed before
     */
    public Outcome<Review> save(
            SubjectId subject, Timepoint timepoint, TimepointResponse seen, TimepointResponse response, String reason) {
        Optional<Finding> refusal = recorder.investigatorRefusal();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Optional<ReviewedResponse> now = find(subject, timepoint);
        if (now.isEmpty()) {
            return Outcome.refused(Finding.error("", "service.review.none", subject, name(timepoint)));
        }
        TimepointResponse derived = now.get().derived();
        if (derived != seen) {
            return Outcome.refused(Finding.error("", "service.review.changed", derived.code(), seen.code()));
        }
        if (derived != response && reason.isBlank()) {
            return Outcome.refused(Finding.error("reason", "service.reason.needed"));
        }
        Review before = now.get().review();
        Review review = new Review(
                subject,
                now.get().evaluator(),
                timepoint,
                derived,
                response,
                derived == response ? "" : reason.strip(),
                recorder.signer(),
                before == null ? 0 : before.version());
        return recorder.decide(
                List.of(subject), reason, entry -> entry.save(SigningRecords.REVIEW, review, review.version()));
    }

    private Optional<ReviewedResponse> find(SubjectId subject, Timepoint timepoint) {
        TrialAnalysis now = preview.stored(Progress.NONE);
        return now.subjects().stream()
                .filter(each -> each.casebook().subject().id().equals(subject))
                .flatMap(each -> ReviewedResponse.of(each, now.request().evaluator()).stream())
                .filter(each -> each.timepoint().equals(timepoint))
                .findFirst();
    }

    private static String name(Timepoint timepoint) {
        return timepoint.name().isEmpty() ? timepoint.key() : timepoint.name();
    }
}
