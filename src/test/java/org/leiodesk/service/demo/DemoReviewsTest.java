package org.leiodesk.service.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.query.QueryState;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.signing.ReviewState;
import org.leiodesk.domain.signing.SignatureStanding;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.review.ReviewedResponse;
import org.leiodesk.service.DemoService;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;

class DemoReviewsTest {
    @TempDir
    private Path folder;

    @Test
    void theDemoStudyHasReviewedOverriddenSignedAndWaitingResponsesAndOneLockedCasebookAndQueriesOfEveryStanding() {
        Outcome<Session> opened = new DemoService(TestStudies.CLOCK, Progress.NONE)
                .open(folder, DemoStudy.SUBJECTS, DemoStudy.SEED, Language.ENGLISH);
        assertThat(opened.findings()).isEmpty();
        try (Session session = TestStudies.done(opened)) {
            TrialAnalysis now = session.preview().stored(Progress.NONE);
            Map<ReviewState, Integer> states = new EnumMap<>(ReviewState.class);
            now.subjects().stream()
                    .flatMap(each -> ReviewedResponse.of(each, now.request().evaluator()).stream())
                    .forEach(each -> states.merge(each.state(), 1, Integer::sum));
            assertThat(states.keySet())
                    .containsExactly(ReviewState.WAITING, ReviewState.AGREED, ReviewState.OVERRIDDEN);
            assertThat(states.get(ReviewState.WAITING)).isBetween(5, 30);
            assertThat(session.holds().held()).isEqualTo(Map.of(new SubjectId("S-001"), HoldState.LOCKED));
            assertThat(session.signing().all().values().stream().flatMap(Collection::stream))
                    .hasSizeGreaterThan(20)
                    .allMatch(SignatureStanding::holds);
            assertThat(session.queries().all())
                    .extracting(each -> each.query().subject().value(), QueryThread::state)
                    .containsExactly(
                            tuple("S-002", QueryState.OPEN),
                            tuple("S-003", QueryState.ANSWERED),
                            tuple("S-004", QueryState.CLOSED),
                            tuple("S-005", QueryState.OPEN));
        }
    }
}
