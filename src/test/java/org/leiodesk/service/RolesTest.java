package org.leiodesk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.done;
import static org.leiodesk.service.Typed.SUBJECT;
import static org.leiodesk.service.Typed.date;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.domain.subject.Diagnosis;

/** Every writing method as every role. */
class RolesTest {
    private static final Finding NO_ENTRY = Finding.error("", "service.role.entry");

    @TempDir
    private static Path folder;

    private static Path file;

    @BeforeAll
    static void oneAccountOfEachRole() {
        file = folder.resolve("trial.leiodesk");
        try (Session session = TestStudies.session(file)) {
            for (Role role : Role.values()) {
                UserAccount account = new UserAccount(role.name(), "Full Name", role, true);
                Outcome<UserAccount> outcome = session.accounts().add(account, TestStudies.password());
                assertThat(outcome).isEqualTo(Outcome.done(account));
            }
        }
    }

    @AfterAll
    static void everyAccountStands() {
        try (Session session = signedIn(Role.MONITOR)) {
            assertThat(session.accounts().all())
                    .extracting(UserAccount::name)
                    .containsExactlyInAnyOrder("li", "NURSE", "INVESTIGATOR", "MONITOR", "ADMINISTRATOR");
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyNursesAndInvestigatorsEnterData(Role role) {
        try (Session session = signedIn(role)) {
            int entries = session.audit().all().size();
            List<Outcome<?>> outcomes =
                    entries().<Outcome<?>>map(entry -> entry.apply(session)).toList();
            if (role == Role.NURSE || role == Role.INVESTIGATOR) {
                assertThat(outcomes)
                        .allSatisfy(outcome -> assertThat(outcome.findings()).doesNotContain(NO_ENTRY));
                assertThat(session.audit().all().size()).isGreaterThan(entries);
            } else {
                assertThat(outcomes).containsOnly(Outcome.refused(NO_ENTRY));
                assertThat(session.audit().all()).hasSize(entries);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyInvestigatorsChangeTheProtocol(Role role) {
        try (Session session = signedIn(role)) {
            ProtocolSettings before = session.protocol().settings();
            ProtocolSettings changed = before.withConfirmed(!before.confirmed());
            Outcome<ProtocolSettings> outcome = session.protocol().save(changed, "Read in the protocol");
            if (role == Role.INVESTIGATOR) {
                assertThat(outcome).isEqualTo(Outcome.done(changed));
                assertThat(session.protocol().settings()).isEqualTo(changed);
            } else {
                assertThat(outcome).isEqualTo(Outcome.refused(Finding.error("", "service.role.investigator")));
                assertThat(session.protocol().settings()).isEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onceThereIsAnAdministratorOnlyAdministratorsAddAccounts(Role role) {
        try (Session session = signedIn(role)) {
            UserAccount taken = new UserAccount("LI", "Somebody", Role.NURSE, true);
            String refusal = role == Role.ADMINISTRATOR ? "service.account.taken" : "service.role.administrator";
            assertThat(session.accounts().add(taken, TestStudies.password()).findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message().key()).isEqualTo(refusal));
        }
    }

    @Test
    void aNurseImportsCasebooksButNotProtocolSettings() {
        try (Session session = signedIn(Role.NURSE)) {
            assertThat(session.importCasebooks(List.of(), ProtocolSettings.DEFAULT, "SDTM", Progress.NONE))
                    .isEqualTo(Outcome.refused(Finding.error("", "service.role.investigator")));
        }
    }

    private static Stream<Function<Session, Outcome<?>>> entries() {
        Casebook imported = Casebook.of(Typed.subject()).build();
        return Stream.of(
                session -> session.subjects().saveSubject(Typed.subject(), ""),
                session -> session.subjects()
                        .saveDiagnosis(
                                new Diagnosis(SUBJECT, null, null, null, null, List.of(), "", null, 0, 0, 0), ""),
                session -> session.treatment()
                        .saveCycle(
                                new CycleEntry(new Cycle(SUBJECT, 1, null, null, null, null, null, "", 0), List.of()),
                                ""),
                session -> session.tumour().saveTimepoint(Typed.baseline(List.of(), List.of()), ""),
                session -> session.followUp()
                        .saveEndOfTreatment(new EndOfTreatment(SUBJECT, 0, null, EndReason.OTHER, "", 0), ""),
                session -> session.followUp().saveNewTherapy(new NewTherapy(SUBJECT, 0, "X", date("2024"), 0), ""),
                session -> session.followUp()
                        .saveContact(new Contact(SUBJECT, RecordKind.SURVIVAL_STATUS, 0, date("2024"), "", 0), ""),
                session -> session.followUp()
                        .saveDeath(new Death(SUBJECT, RecordKind.SURVIVAL_STATUS, 0, null, "", 0), ""),
                session -> session.importCasebooks(List.of(imported), null, "SDTM", Progress.NONE));
    }

    private static Session signedIn(Role role) {
        return done(TestStudies.files().open(file, role.name(), TestStudies.password()));
    }
}
