package org.leiodesk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.done;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.UserAccount;

/** What a role may, where it depends on more than the method; {@link EveryMethodTest} tries every method. */
class RolesTest {
    @TempDir
    private static Path folder;

    private static Path file;

    @BeforeAll
    static void oneAccountOfEachRole() {
        file = folder.resolve("trial.leiodesk");
        TestStudies.session(file).close();
        TestStudies.addEveryRole(file);
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

    private static Session signedIn(Role role) {
        return done(TestStudies.files().open(file, role.name(), TestStudies.password()));
    }
}
