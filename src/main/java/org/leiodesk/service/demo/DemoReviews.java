package org.leiodesk.service.demo;

import java.util.ArrayList;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.signing.ReviewState;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.review.ReviewedResponse;
import org.leiodesk.service.change.ChangePreview;
import org.leiodesk.service.signing.HoldService;
import org.leiodesk.service.signing.ReviewService;
import org.leiodesk.service.signing.SigningService;
import org.leiodesk.service.signing.ToSign;

/**
 * Reviews and signs in the demo study through the services, as an investigator would: most responses are agreed, one in a while is overridden, the last of
 * each third patient and all of the newest wait; the first casebook is signed, frozen and locked.
 */
public final class DemoReviews {
    private static final int NEWEST = 4;
    private static final int MOST = 60;
    private static final int OVERRIDDEN = 17;

    private final ChangePreview study;
    private final ReviewService reviews;
    private final SigningService signing;
    private final HoldService holds;
    private final Language language;

    /** @param study one that nobody has reviewed; the services are those of an investigator */
    public DemoReviews(
            ChangePreview study, ReviewService reviews, SigningService signing, HoldService holds, Language language) {
        this.study = study;
        this.reviews = reviews;
        this.signing = signing;
        this.holds = holds;
        this.language = language;
    }

    /**
     * Does it all.
     *
     * @param userName of the person signed in
     * @param password cleared by the caller
     * @return why something was refused; empty as a rule
     */
    public List<Finding> add(String userName, char[] password) {
        List<Finding> refusals = new ArrayList<>();
        List<ToSign> signed = new ArrayList<>();
        TrialAnalysis now = study.stored(Progress.NONE);
        List<SubjectAnalysis> subjects = now.subjects();
        int number = 0;
        for (int i = 0; i < Math.min(MOST, subjects.size() - NEWEST); i++) {
            SubjectId subject = subjects.get(i).casebook().subject().id();
            List<ReviewedResponse> responses =
                    ReviewedResponse.of(subjects.get(i), now.request().evaluator());
            int last = responses.size() - (i % 3 == 2 ? 1 : 0);
            for (ReviewedResponse response : responses.subList(0, Math.max(0, last))) {
                number++;
                review(subject, response, number % OVERRIDDEN == 0, refusals);
                if (i % 2 == 0) {
                    signed.add(new ToSign(subject, response.scope()));
                }
            }
        }
        if (signed.isEmpty()) {
            return refusals;
        }
        SubjectId first = signed.get(0).subject();
        signed.add(new ToSign(first, new SignedScope.WholeCasebook()));
        refuse(signing.sign(signed, userName, password), refusals);
        refuse(holds.set(first, HoldState.LOCKED, text("service.demo.lock")), refusals);
        return refusals;
    }

    private void review(SubjectId subject, ReviewedResponse response, boolean override, List<Finding> refusals) {
        if (response.state() != ReviewState.WAITING) {
            return;
        }
        TimepointResponse derived = response.derived();
        boolean overrides = override && derived == TimepointResponse.SD;
        refuse(
                reviews.save(
                        subject,
                        response.timepoint(),
                        derived,
                        overrides ? TimepointResponse.NE : derived,
                        overrides ? text("service.demo.override") : ""),
                refusals);
    }

    private String text(String key) {
        return Message.of(key).in(language);
    }

    private static void refuse(Outcome<?> outcome, List<Finding> refusals) {
        if (outcome instanceof Outcome.Refused<?>) {
            refusals.addAll(outcome.findings());
        }
    }
}
