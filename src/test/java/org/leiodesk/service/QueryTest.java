package org.leiodesk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.EveryQuery.BIRTH_DATE;
import static org.leiodesk.service.EveryQuery.TEXT;
import static org.leiodesk.service.TestStudies.CLOCK;
import static org.leiodesk.service.TestStudies.done;
import static org.leiodesk.service.Typed.SUBJECT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.query.Query;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.query.QueryAction;
import org.leiodesk.domain.query.QueryState;
import org.leiodesk.domain.query.QueryStep;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.signing.SignatureStanding;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.signing.Signer;
import org.leiodesk.domain.study.Role;
import org.leiodesk.service.query.QueryService;

/** A query from the question to its end, each step by the role whose step it is, in one study file. */
class QueryTest {
    private static final String NAME = "trial.leiodesk";
    private static final String LOCKED = "service.hold.locked";

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Path file;

    /** Made once: a subject in partial response, and an account of each role. */
    @BeforeAll
    static void aStudyWithEveryRole() {
        Path study = made.resolve(NAME);
        try (Session session = TestStudies.session(study)) {
            done(session.subjects().saveSubject(Typed.subject(), ""));
            EveryDecision.responding(session);
        }
        TestStudies.addEveryRole(study);
    }

    @BeforeEach
    void aCopyOfIt() throws IOException {
        file = folder.resolve(NAME);
        try (Stream<Path> files = Files.list(made)) {
            for (Path each : files.toList()) {
                Files.copy(each, folder.resolve(each.getFileName()));
            }
        }
    }

    private <T> T as(Role role, Function<Session, T> work) {
        try (Session session = TestStudies.signedIn(file, role)) {
            return work.apply(session);
        }
    }

    private QueryThread raised(Role role) {
        return as(role, session -> done(session.queries().raise(SUBJECT, BIRTH_DATE, TEXT)));
    }

    private static Signer signer(Role role) {
        return new Signer(role.name(), "Full Name", role, CLOCK.instant(), CLOCK.getZone());
    }

    private static QueryStep step(int number, QueryAction action, String text, Role role) {
        return new QueryStep(SUBJECT, 1, number, action, text, signer(role), 1);
    }

    private static <T> Outcome<T> refused(String key, Object... args) {
        return Outcome.refused(Finding.error("", key, args));
    }

    private List<Integer> waiting(Role role) {
        return as(
                role,
                session -> session.queries().waiting().stream()
                        .map(QueryThread::number)
                        .toList());
    }

    @Test
    void aQueryIsRaisedAnsweredOpenedAgainAnsweredAndClosedAndEveryStepIsKept() {
        Query query = new Query(SUBJECT, 1, BIRTH_DATE, TEXT, signer(Role.MONITOR), 1);
        assertThat(raised(Role.MONITOR)).isEqualTo(new QueryThread(query, List.of()));
        assertThat(waiting(Role.NURSE)).containsExactly(1);
        assertThat(waiting(Role.MONITOR)).isEmpty();
        QueryThread answered =
                as(Role.NURSE, session -> done(session.queries().answer(SUBJECT, 1, 0, " It was 1961-04-21. ")));
        assertThat(answered.state()).isEqualTo(QueryState.ANSWERED);
        assertThat(waiting(Role.NURSE)).isEmpty();
        assertThat(waiting(Role.MONITOR)).containsExactly(1);
        as(Role.MONITOR, session -> done(session.queries().reopen(SUBJECT, 1, 1, "Please amend the form.")));
        as(Role.INVESTIGATOR, session -> done(session.queries().answer(SUBJECT, 1, 2, "Amended.")));
        QueryThread closed =
                as(Role.MONITOR, session -> done(session.queries().close(SUBJECT, 1, 3, "As in the source.")));
        assertThat(closed)
                .isEqualTo(new QueryThread(
                        query,
                        List.of(
                                step(1, QueryAction.ANSWER, "It was 1961-04-21.", Role.NURSE),
                                step(2, QueryAction.REOPEN, "Please amend the form.", Role.MONITOR),
                                step(3, QueryAction.ANSWER, "Amended.", Role.INVESTIGATOR),
                                step(4, QueryAction.CLOSE, "As in the source.", Role.MONITOR))));
        assertThat(closed.state()).isEqualTo(QueryState.CLOSED);
        for (Role role : Role.values()) {
            assertThat(waiting(role)).as(role.name()).isEmpty();
        }
        List<QueryThread> all =
                as(Role.ADMINISTRATOR, session -> session.queries().all());
        assertThat(all).containsExactly(closed);
        List<String> trail = as(
                Role.MONITOR,
                session -> session.audit().ofSubject(SUBJECT).stream()
                        .limit(5)
                        .map(entry -> entry.action() + " " + entry.form() + " " + entry.key() + " "
                                + entry.by().user())
                        .toList());
        assertThat(trail)
                .containsExactly(
                        "CREATE QUERY_STEP 1 · 4 MONITOR",
                        "CREATE QUERY_STEP 1 · 3 INVESTIGATOR",
                        "CREATE QUERY_STEP 1 · 2 MONITOR",
                        "CREATE QUERY_STEP 1 · 1 NURSE",
                        "CREATE QUERY 1 MONITOR");
    }

    @Test
    void anInvestigatorClosesWhatAnInvestigatorRaisedAndAMonitorClosesBoth() {
        raised(Role.MONITOR);
        raised(Role.INVESTIGATOR);
        as(Role.INVESTIGATOR, session -> {
            assertThat(session.queries().close(SUBJECT, 1, 0, "Settled")).isEqualTo(refused("service.query.notYours"));
            assertThat(done(session.queries().close(SUBJECT, 2, 0, "Settled")).state())
                    .isEqualTo(QueryState.CLOSED);
            assertThat(session.queries().reopen(SUBJECT, 1, 0, "Again")).isEqualTo(refused("service.query.notYours"));
            return done(session.queries().reopen(SUBJECT, 2, 1, "Not quite"));
        });
        as(Role.MONITOR, session -> {
            done(session.queries().close(SUBJECT, 1, 0, "Withdrawn"));
            return done(session.queries().close(SUBJECT, 2, 2, "Settled"));
        });
    }

    @Test
    void aTextThatSaysNothingOrTooMuchIsRefused() {
        as(Role.INVESTIGATOR, session -> {
            QueryService queries = session.queries();
            done(queries.raise(SUBJECT, BIRTH_DATE, TEXT));
            Outcome<QueryThread> blank = Outcome.refused(Finding.error("text", "service.item.blank"));
            Outcome<QueryThread> tooLong = Outcome.refused(Finding.error("text", "service.query.long", 2000, 2001));
            assertThat(queries.raise(SUBJECT, BIRTH_DATE, " \n")).isEqualTo(blank);
            assertThat(queries.answer(SUBJECT, 1, 0, "")).isEqualTo(blank);
            assertThat(queries.close(SUBJECT, 1, 0, " ")).isEqualTo(blank);
            assertThat(queries.raise(SUBJECT, BIRTH_DATE, "x".repeat(2001))).isEqualTo(tooLong);
            assertThat(queries.answer(SUBJECT, 1, 0, "x".repeat(2001))).isEqualTo(tooLong);
            assertThat(done(queries.answer(SUBJECT, 1, 0, " " + "x".repeat(2000)))
                            .steps())
                    .hasSize(1);
            assertThat(queries.reopen(SUBJECT, 1, 1, "\t")).isEqualTo(blank);
            return queries;
        });
    }

    @Test
    void whoIsSlowerIsToldWhoWasFasterAndNothingIsAdded() {
        raised(Role.MONITOR);
        as(Role.NURSE, session -> done(session.queries().answer(SUBJECT, 1, 0, "First")));
        Outcome<QueryThread> stale = refused(
                "service.query.stale", "Full Name", "2024-08-01 14:00", Message.of("service.query.now.ANSWERED"));
        Outcome<QueryThread> second =
                as(Role.INVESTIGATOR, session -> session.queries().answer(SUBJECT, 1, 0, "Second"));
        assertThat(second).isEqualTo(stale);
        Outcome<QueryThread> withdrawn =
                as(Role.MONITOR, session -> session.queries().close(SUBJECT, 1, 0, "Withdrawn"));
        assertThat(withdrawn).isEqualTo(stale);
        assertThat(as(Role.MONITOR, session -> session.queries().ofSubject(SUBJECT))
                        .get(0)
                        .steps())
                .extracting(QueryStep::text)
                .containsExactly("First");
    }

    @Test
    void aClosedQueryIsNotAnsweredNorClosedAndAnOpenOneNotOpened() {
        raised(Role.INVESTIGATOR);
        as(Role.INVESTIGATOR, session -> {
            QueryService queries = session.queries();
            assertThat(queries.reopen(SUBJECT, 1, 0, "Again")).isEqualTo(refused("service.query.state.OPEN"));
            done(queries.close(SUBJECT, 1, 0, "Settled"));
            assertThat(queries.answer(SUBJECT, 1, 1, "Late")).isEqualTo(refused("service.query.state.CLOSED"));
            assertThat(queries.close(SUBJECT, 1, 1, "Again")).isEqualTo(refused("service.query.state.CLOSED"));
            assertThat(queries.answer(SUBJECT, 7, 0, "None")).isEqualTo(refused("service.query.missing", SUBJECT, 7));
            return queries;
        });
    }

    @Test
    void aFormThatIsNotRecordedCanBeAskedAboutATimePointThatIsNotCannot() {
        as(Role.MONITOR, session -> {
            QueryService queries = session.queries();
            QueryAbout weekSix = new QueryAbout(EveryDecision.WEEK_6_OF_SUBJECT.scope(), "T01");
            done(queries.raise(SUBJECT, new QueryAbout(new SignedScope.OfForm("DEATH", ""), ""), "Is she alive?"));
            done(queries.raise(SUBJECT, new QueryAbout(new SignedScope.WholeCasebook(), ""), "Consent form?"));
            done(queries.raise(SUBJECT, weekSix, "20 or 21 mm?"));
            SignedScope nowhere = new SignedScope.OfTimepoint(Evaluator.INVESTIGATOR, new Timepoint("99", null, ""));
            for (QueryAbout about : List.of(
                    new QueryAbout(nowhere, ""),
                    new QueryAbout(new SignedScope.OfForm("HOLD", ""), ""),
                    new QueryAbout(new SignedScope.OfForm("DEATH", ""), "x".repeat(101)))) {
                assertThat(queries.raise(SUBJECT, about, TEXT)).isEqualTo(refused("service.query.about", SUBJECT));
            }
            SubjectId nobody = new SubjectId("S-999");
            assertThat(queries.raise(nobody, BIRTH_DATE, TEXT)).isEqualTo(refused("service.subject.missing", nobody));
            assertThat(queries.ofSubject(SUBJECT))
                    .extracting(QueryThread::number)
                    .containsExactly(1, 2, 3);
            return queries;
        });
    }

    @Test
    void aQueryIsAnsweredAndClosedInAFrozenCasebookAndItIsLockedOnlyWhenAllAreClosed() {
        raised(Role.INVESTIGATOR);
        as(Role.INVESTIGATOR, session -> {
            QueryService queries = session.queries();
            assertThat(session.holds().set(SUBJECT, HoldState.LOCKED, "End of study"))
                    .isEqualTo(refused("service.hold.queries", SUBJECT, 1L));
            done(session.holds().set(SUBJECT, HoldState.FROZEN, "Data review"));
            done(queries.answer(SUBJECT, 1, 0, "As in the source."));
            done(queries.raise(SUBJECT, BIRTH_DATE, "And the month?"));
            assertThat(session.holds().set(SUBJECT, HoldState.LOCKED, "End of study"))
                    .isEqualTo(refused("service.hold.queries", SUBJECT, 2L));
            done(queries.close(SUBJECT, 1, 1, "Settled"));
            done(queries.close(SUBJECT, 2, 0, "Settled"));
            done(session.holds().set(SUBJECT, HoldState.LOCKED, "End of study"));
            assertThat(queries.raise(SUBJECT, BIRTH_DATE, TEXT)).isEqualTo(refused(LOCKED, SUBJECT));
            assertThat(queries.reopen(SUBJECT, 1, 2, "Again")).isEqualTo(refused(LOCKED, SUBJECT));
            assertThat(queries.ofSubject(SUBJECT))
                    .extracting(QueryThread::state)
                    .containsExactly(QueryState.CLOSED, QueryState.CLOSED);
            return queries;
        });
    }

    @Test
    void aQueryVoidsNoSignatureAndIsNoPartOfWhatIsSigned() {
        as(Role.INVESTIGATOR, session -> {
            done(session.reviews().save(SUBJECT, EveryDecision.WEEK_6, TimepointResponse.PR, TimepointResponse.PR, ""));
            String before = session.signing().text(EveryDecision.CASEBOOK).text();
            done(session.signing()
                    .sign(List.of(EveryDecision.CASEBOOK), Role.INVESTIGATOR.name(), TestStudies.password()));
            done(session.queries().raise(SUBJECT, BIRTH_DATE, TEXT));
            done(session.queries().answer(SUBJECT, 1, 0, "Amended"));
            assertThat(session.signing().ofSubject(SUBJECT)).allMatch(SignatureStanding::holds);
            assertThat(session.signing().text(EveryDecision.CASEBOOK).text()).isEqualTo(before);
            return session;
        });
    }

    @Test
    void theAgeRunsUntilItIsClosedAndEachRoleWaitsForItsOwnStep() {
        QueryThread open = raised(Role.MONITOR);
        assertThat(open.ageDays(LocalDate.of(2024, 8, 15))).isEqualTo(14);
        QueryThread closed = as(Role.MONITOR, session -> done(session.queries().close(SUBJECT, 1, 0, "Withdrawn")));
        assertThat(closed.ageDays(LocalDate.of(2024, 8, 15))).isZero();
        Map<Role, Boolean> asked =
                Map.of(Role.NURSE, true, Role.INVESTIGATOR, true, Role.MONITOR, false, Role.ADMINISTRATOR, false);
        asked.forEach(
                (role, waits) -> assertThat(open.waitsFor(role)).as(role.name()).isEqualTo(waits));
    }
}
