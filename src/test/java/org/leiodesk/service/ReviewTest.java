package org.leiodesk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.EveryDecision.WEEK_6;
import static org.leiodesk.service.TestStudies.CLOCK;
import static org.leiodesk.service.TestStudies.done;
import static org.leiodesk.service.Typed.BASELINE;
import static org.leiodesk.service.Typed.SUBJECT;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.signing.Review;
import org.leiodesk.domain.signing.ReviewState;
import org.leiodesk.domain.signing.Signer;
import org.leiodesk.domain.study.Role;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.review.ReviewedResponse;

class ReviewTest {
    private static final Signer LI = new Signer("li", "Li Na", Role.INVESTIGATOR, CLOCK.instant(), CLOCK.getZone());

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void aSubjectInPartialResponseAtWeekSix() {
        session = TestStudies.session(folder.resolve("trial.leiodesk"));
        done(session.subjects().saveSubject(Typed.subject(), ""));
        EveryDecision.responding(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void anAgreedResponseKeepsWhatWasDerivedAndWhoAgreedWhen() {
        assertThat(states()).containsExactly(ReviewState.WAITING);
        Outcome<Review> outcome =
                session.reviews().save(SUBJECT, WEEK_6, TimepointResponse.PR, TimepointResponse.PR, "");
        Review review = new Review(
                SUBJECT, Evaluator.INVESTIGATOR, WEEK_6, TimepointResponse.PR, TimepointResponse.PR, "", LI, 1);
        assertThat(outcome).isEqualTo(Outcome.done(review));
        assertThat(book().reviews()).containsExactly(review);
        assertThat(states()).containsExactly(ReviewState.AGREED);
        AuditEntry entry = session.audit().ofSubject(SUBJECT).get(0);
        assertThat(entry.action()).isEqualTo(AuditAction.CREATE);
        assertThat(entry.form()).isEqualTo("REVIEW");
        assertThat(entry.key()).isEqualTo("1 · INVESTIGATOR");
    }

    @Test
    void anOverrideNeedsAReasonAndLeavesEveryEndpointAsItWasDerived() {
        TrialAnalysis before = session.preview().stored(Progress.NONE);
        assertThat(session.reviews().save(SUBJECT, WEEK_6, TimepointResponse.PR, TimepointResponse.SD, " "))
                .isEqualTo(Outcome.refused(Finding.error("reason", "service.reason.needed")));
        Review review = done(
                session.reviews().save(SUBJECT, WEEK_6, TimepointResponse.PR, TimepointResponse.SD, "Slices of 8 mm "));
        assertThat(review.reason()).isEqualTo("Slices of 8 mm");
        assertThat(states()).containsExactly(ReviewState.OVERRIDDEN);
        TrialAnalysis after = session.preview().stored(Progress.NONE);
        assertThat(after.statistics()).isEqualTo(before.statistics());
        assertThat(after.subjects().get(0).unconfirmedBest())
                .isEqualTo(before.subjects().get(0).unconfirmedBest());
        assertThat(after.subjects().get(0).tumour())
                .isEqualTo(before.subjects().get(0).tumour());
        assertThat(after.subjects().get(0).lastKnownAlive())
                .isEqualTo(before.subjects().get(0).lastKnownAlive());
    }

    @Test
    void aResponseThatIsDerivedOtherwiseSinceIsToBeReviewedAgainAndTheOldReviewStaysInTheTrail() {
        done(session.reviews().save(SUBJECT, WEEK_6, TimepointResponse.PR, TimepointResponse.PR, ""));
        amendBaselineTo("25");
        assertThat(states()).containsExactly(ReviewState.OUTDATED);
        assertThat(session.reviews().save(SUBJECT, WEEK_6, TimepointResponse.PR, TimepointResponse.PR, "Again"))
                .isEqualTo(Outcome.refused(Finding.error("", "service.review.changed", "SD", "PR")));
        assertThat(session.reviews().save(SUBJECT, WEEK_6, TimepointResponse.SD, TimepointResponse.SD, ""))
                .isEqualTo(Outcome.refused(Finding.error("reason", "service.reason.needed")));
        done(session.reviews()
                .save(SUBJECT, WEEK_6, TimepointResponse.SD, TimepointResponse.SD, "Baseline was amended"));
        assertThat(states()).containsExactly(ReviewState.AGREED);
        AuditEntry entry = session.audit().ofSubject(SUBJECT).get(0);
        assertThat(entry.action()).isEqualTo(AuditAction.AMEND);
        assertThat(entry.before()).containsEntry("response", "PR");
        assertThat(entry.after()).containsEntry("response", "SD").doesNotContainKey("overrideReason");
        assertThat(entry.by().reason()).isEqualTo("Baseline was amended");
    }

    @Test
    void theBaselineAndAnUnknownTimePointHaveNoResponseToReview() {
        assertThat(session.reviews().save(SUBJECT, BASELINE, TimepointResponse.NE, TimepointResponse.NE, ""))
                .isEqualTo(Outcome.refused(Finding.error("", "service.review.none", SUBJECT, "Baseline")));
    }

    private void amendBaselineTo(String mm) {
        LesionMeasurement first = book().measurements().stream()
                .filter(each -> each.timepoint().equals(BASELINE))
                .findFirst()
                .orElseThrow();
        done(session.tumour()
                .saveTimepoint(
                        new TimepointEntry(
                                book().assessments().stream()
                                        .filter(each -> each.timepoint().equals(BASELINE))
                                        .findFirst()
                                        .orElseThrow(),
                                List.of(),
                                List.of(Typed.amended(first, Typed.mm(mm))),
                                List.of()),
                        "Measured again"));
    }

    private Casebook book() {
        return session.subjects().casebook(SUBJECT);
    }

    private List<ReviewState> states() {
        TrialAnalysis now = session.preview().stored(Progress.NONE);
        SubjectAnalysis subject = now.subjects().get(0);
        return ReviewedResponse.of(subject, now.request().evaluator()).stream()
                .map(ReviewedResponse::state)
                .toList();
    }
}
