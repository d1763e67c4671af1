package org.leiodesk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leiodesk.service.TestStudies.CLOCK;
import static org.leiodesk.service.TestStudies.done;
import static org.leiodesk.service.Typed.SUBJECT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.Signed;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.domain.subject.Subject;

class SessionTest {
    private static final Clock LATER = Clock.offset(CLOCK, Duration.ofMinutes(5));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aStudy() {
        file = folder.resolve("trial.leiodesk");
        TestStudies.session(file).close();
    }

    @Test
    void theFirstAccountIsAnInvestigatorsAndTheProtocolIsNotYetConfirmed() {
        try (Session session = open()) {
            assertThat(session.account()).isEqualTo(new UserAccount("li", "Li Na", Role.INVESTIGATOR, true));
            assertThat(session.study()).isEqualTo(Study.leiomyosarcoma());
            assertThat(session.protocol().settings()).isEqualTo(ProtocolSettings.DEFAULT);
            assertThat(session.file()).isEqualTo(file);
        }
    }

    @Test
    void everySignInFailureAndSignOutIsInTheAuditTrail() {
        Outcome<Session> failed = TestStudies.files(LATER).open(file, "li", "wrong horse battery".toCharArray());
        assertThat(failed).isInstanceOf(Outcome.Refused.class);
        assertThat(TestStudies.files(LATER).open(file, "my secret password", TestStudies.password()))
                .isInstanceOf(Outcome.Refused.class);
        Clock evenLater = Clock.offset(LATER, Duration.ofSeconds(1));
        open(evenLater).close();
        try (Session session = open(evenLater)) {
            List<AuditEntry> entries = session.audit().all();
            assertThat(entries.stream().map(AuditEntry::action))
                    .containsExactly(
                            AuditAction.SIGN_IN,
                            AuditAction.SIGN_OUT,
                            AuditAction.SIGN_IN,
                            AuditAction.SIGN_IN_FAILED,
                            AuditAction.SIGN_IN_FAILED,
                            AuditAction.SIGN_OUT,
                            AuditAction.CREATE,
                            AuditAction.CREATE,
                            AuditAction.CREATE);
            assertThat(entries.get(3).by()).isEqualTo(new Signed("", LATER.instant(), LATER.getZone(), ""));
            assertThat(entries.get(4).by()).isEqualTo(new Signed("li", LATER.instant(), LATER.getZone(), ""));
            assertThat(entries.get(0).by()).isEqualTo(new Signed("li", evenLater.instant(), CLOCK.getZone(), ""));
        }
    }

    @Test
    void afterWrongPasswordsNoneIsTriedForAWhileAlsoTheRightOneAndForUnknownNamesAlike() {
        char[] wrong = "wrong horse battery".toCharArray();
        for (String name : List.of("li", "nobody")) {
            Clock clock = CLOCK;
            for (int seconds = 1; seconds <= 64; seconds *= 2) {
                assertThat(TestStudies.files(clock).open(file, name, wrong).findings())
                        .containsExactly(Finding.error("", "store.signIn.refused", file.toString()));
                Clock almost = Clock.offset(clock, Duration.ofMillis(seconds * 1000L - 999));
                assertThat(TestStudies.files(almost)
                                .open(file, name, TestStudies.password())
                                .findings())
                        .containsExactly(Finding.error("", "store.signIn.waitSeconds", 1L));
                clock = Clock.offset(clock, Duration.ofSeconds(seconds));
            }
            assertThat(TestStudies.files(clock).open(file, name, wrong).findings())
                    .containsExactly(Finding.error("", "store.signIn.refused", file.toString()));
            assertThat(TestStudies.files(clock).open(file, name, wrong).findings())
                    .containsExactly(Finding.error("", "store.signIn.waitMinutes", 3L));
        }
        Clock inTime = Clock.offset(CLOCK, Duration.ofSeconds(127 + 128));
        try (Session session = open(inTime)) {
            assertThat(session.audit().all().stream()
                            .filter(entry -> entry.action() == AuditAction.SIGN_IN_FAILED)
                            .map(entry -> entry.by().user()))
                    .hasSize(16)
                    .containsOnly("li", "");
        }
        assertThat(file.resolveSibling("trial.leiodesk.signins")).doesNotExist();
    }

    @Test
    void makingAStudyIsWrittenDownWithItsAccountAndSettings() {
        try (Session session = open()) {
            List<AuditEntry> entries = session.audit().all();
            assertThat(entries.get(entries.size() - 1).after()).containsEntry("studyId", "TMZ-EPI-LMS");
            assertThat(entries.get(entries.size() - 2))
                    .isEqualTo(new AuditEntry(
                            2,
                            AuditAction.CREATE,
                            "",
                            "ACCOUNT",
                            "li",
                            Map.of(),
                            Map.of("accountName", "li", "fullName", "Li Na", "role", "INVESTIGATOR", "active", "true"),
                            new Signed("li", CLOCK.instant(), CLOCK.getZone(), "")));
        }
    }

    @Test
    void anImportIsAllOrNothing() {
        try (Session session = open()) {
            done(session.subjects().saveSubject(Typed.subject(), ""));
            int entries = session.audit().all().size();
            Outcome<Integer> refused = session.importCasebooks(
                    List.of(book("S-001"), book("S-014")), ProtocolSettings.DEFAULT, "SDTM", Progress.NONE);
            assertThat(refused)
                    .isEqualTo(Outcome.refused(Finding.error("S-014", "store.import.subjectExists", SUBJECT)));
            assertThat(session.importCasebooks(List.of(book("S-001")), null, "", Progress.NONE))
                    .isEqualTo(Outcome.refused(Finding.error("reason", "service.reason.needed")));
            assertThatThrownBy(() -> session.importCasebooks(List.of(book("S-001")), null, "SDTM", stopping()))
                    .isInstanceOf(CancellationException.class);
            assertThat(session.audit().all()).hasSize(entries);
            ProtocolSettings settings = ProtocolSettings.DEFAULT.withConfirmed(true);
            assertThat(session.importCasebooks(List.of(book("S-002"), book("S-001")), settings, "SDTM", Progress.NONE))
                    .isEqualTo(Outcome.done(2));
            assertThat(session.subjects().casebooks())
                    .extracting(book -> book.subject().id().value())
                    .containsExactly("S-001", "S-002", "S-014");
            assertThat(session.protocol().settings()).isEqualTo(settings);
            AuditEntry last = session.audit().all().get(0);
            assertThat(last.action()).isEqualTo(AuditAction.IMPORT);
            assertThat(last.after()).isEqualTo(Map.of("subjects", "2", "rows", "2"));
            assertThat(last.by().reason()).isEqualTo("SDTM");
        }
    }

    @Test
    void closingTwiceDoesNothingAndNothingIsSavedAfterwards() {
        Session session = open();
        session.close();
        session.close();
        assertThatThrownBy(() -> session.subjects().saveSubject(Typed.subject(), ""))
                .isInstanceOf(LeiodeskException.class);
        try (Session again = open()) {
            assertThat(again.subjects().casebooks()).isEmpty();
        }
    }

    @Test
    void theFilesBesideAStudyAreItsDatabaseAndItsJournal() throws Exception {
        open().close();
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .containsExactlyInAnyOrder(
                            file, folder.resolve("trial.leiodesk.mv.db"), folder.resolve("trial.leiodesk.journal"));
        }
    }

    @Test
    void savesFromSeveralThreadsWaitForOneAnother() {
        try (Session session = open()) {
            long before = session.audit().all().get(0).number();
            IntStream.range(0, 40)
                    .parallel()
                    .forEach(i -> done(
                            session.subjects().saveSubject(Subject.screened(new SubjectId("S-" + (100 + i))), "")));
            assertThat(session.subjects().casebooks()).hasSize(40);
            assertThat(session.audit().all().stream().limit(40).map(AuditEntry::number))
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, 40)
                            .mapToObj(i -> before + 41 - i)
                            .toList());
        }
    }

    private static Casebook book(String id) {
        return Casebook.of(Subject.screened(new SubjectId(id))).build();
    }

    private static Progress stopping() {
        return new Progress() {
            @Override
            public void report(Message what, long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
    }

    private Session open() {
        return open(CLOCK);
    }

    private Session open(Clock clock) {
        return done(TestStudies.files(clock).open(file, TestStudies.USER, TestStudies.password()));
    }
}
