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
import org.leiodesk.service.Session;
import org.leiodesk.service.signing.ToSign;

/**
 * Reviews and signs in the demo study through the services, as an investigator would: most responses are agreed, one in a while is overridden, the last of
 * each third patient and all of the newest wait; the first casebook is signed, frozen and locked.
 */
public final class DemoReviews {
    private static final int NEWEST = 4;
    private static final int MOST = 60;
    private static final int OVERRIDDEN = 17;

    private final Session session;
    private final Language language;

    /** @param session of an investigator, in a study that nobody has reviewed */
    public DemoReviews(Session session, Language language) {
        this.session = session;
        this.language = language;
    }

    /**
     * Does it all.
     *
     * @param password of the person signed in; cleared by the caller
     * @return why something was refused; empty as a rule
     */
    public List<Finding> add(char[] password) {
        List<Finding> refusals = new ArrayList<>();
        List<ToSign> signed = new ArrayList<>();
        TrialAnalysis now = session.preview().stored(Progress.NONE);
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
        refuse(session.signing().sign(signed, session.account().name(), password), refusals);
        refuse(session.holds().set(first, HoldState.LOCKED, text("service.demo.lock")), refusals);
        return refusals;
    }

    private void review(SubjectId subject, ReviewedResponse response, boolean override, List<Finding> refusals) {
        if (response.state() != ReviewState.WAITING) {
            return;
        }
        TimepointResponse derived = response.derived();
        boolean overrides = override && derived == TimepointResponse.SD;
        refuse(
                session.reviews()
                        .save(
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
