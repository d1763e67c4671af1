package org.leiodesk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.USER;
import static org.leiodesk.service.TestStudies.done;
import static org.leiodesk.service.TestStudies.firstPassword;
import static org.leiodesk.service.TestStudies.password;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.UserAccount;

class AccountServiceTest {
    private static final UserAccount NURSE = new UserAccount("wang", "Wang Fang", Role.NURSE, true);
    private static final UserAccount ADMINISTRATOR = new UserAccount("zhao", "Zhao Lei", Role.ADMINISTRATOR, true);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aStudy() {
        file = folder.resolve("trial.leiodesk");
        TestStudies.session(file).close();
    }

    @Test
    void whoeverGotAPasswordFromAnotherPersonSavesNothingUntilItIsChanged() {
        try (Session session = open(USER, password())) {
            assertThat(session.accounts().mustChangePassword()).isFalse();
            assertThat(session.accounts().add(NURSE, firstPassword())).isEqualTo(Outcome.done(NURSE));
        }
        try (Session session = open("wang", firstPassword())) {
            assertThat(session.accounts().mustChangePassword()).isTrue();
            assertThat(session.subjects().saveSubject(Typed.subject(), ""))
                    .isEqualTo(refused("", "service.account.changeFirst"));
            assertThat(session.subjects().casebooks()).isEmpty();
        }
        try (Session session = open("wang", firstPassword())) {
            assertThat(session.accounts().changePassword(firstPassword(), password()))
                    .isEqualTo(Outcome.done(NURSE));
            assertThat(session.accounts().mustChangePassword()).isFalse();
            done(session.subjects().saveSubject(Typed.subject(), ""));
        }
        assertThat(TestStudies.files().open(file, "wang", firstPassword())).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aWrongOldPasswordCountsAsAFailedSignIn() {
        char[] other = "another horse battery".toCharArray();
        try (Session session = open(USER, password())) {
            assertThat(session.accounts().changePassword(other, other))
                    .isEqualTo(refused("old", "service.password.oldWrong"));
            assertThat(session.audit().all().get(0).action()).isEqualTo(AuditAction.SIGN_IN_FAILED);
            assertThat(session.accounts().changePassword(password(), other))
                    .isEqualTo(Outcome.refused(Finding.error("", "store.signIn.waitSeconds", 1L)));
        }
    }

    @Test
    void changingThePasswordAsksTheOldOneAndIsWrittenDownWithoutEither() {
        char[] other = "another horse battery".toCharArray();
        try (Session session = open(USER, password())) {
            assertThat(session.accounts().changePassword(password(), password()))
                    .isEqualTo(refused("password", "service.password.same"));
            assertThat(session.accounts().changePassword(password(), "1234567890".toCharArray()))
                    .isEqualTo(refused("password", "service.password.wellKnown"));
            done(session.accounts().changePassword(password(), other));
            AuditEntry last = session.audit().all().get(0);
            assertThat(last.action()).isEqualTo(AuditAction.PASSWORD_CHANGED);
            assertThat(last.after()).isEqualTo(Map.of("accountName", USER));
            assertThat(last.by().user()).isEqualTo(USER);
        }
        assertThat(TestStudies.files().open(file, USER, password())).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theAccountOfWhoeverChangedThePasswordStillOpensTheStudy() {
        char[] other = "another horse battery".toCharArray();
        try (Session session = open(USER, password())) {
            done(session.subjects().saveSubject(Typed.subject(), ""));
            done(session.accounts().changePassword(password(), other));
        }
        try (Session session = open(USER, other)) {
            assertThat(session.subjects().casebooks()).hasSize(1);
            assertThat(session.openingFindings()).isEmpty();
        }
    }

    @Test
    void thePasswordOfADeactivatedAccountOpensNothingAndItsAccountStays() {
        try (Session session = open(USER, password())) {
            done(session.accounts().add(NURSE, firstPassword()));
            assertThat(session.accounts().deactivate("wang", " "))
                    .isEqualTo(refused("reason", "service.reason.needed"));
            UserAccount inactive = NURSE.withActive(false);
            assertThat(session.accounts().deactivate("wang", "Left the hospital"))
                    .isEqualTo(Outcome.done(inactive));
            assertThat(session.accounts().deactivate("wang", "Left the hospital"))
                    .isEqualTo(Outcome.refused(Finding.error("name", "service.account.notActive", "wang")));
            assertThat(session.accounts().all()).contains(inactive);
            AuditEntry last = session.audit().all().get(0);
            assertThat(List.of(
                            last.before().get("active"),
                            last.after().get("active"),
                            last.by().reason()))
                    .containsExactly("true", "false", "Left the hospital");
        }
        assertThat(TestStudies.files().open(file, "wang", firstPassword())).isInstanceOf(Outcome.Refused.class);
        try (Session session = open(USER, password())) {
            assertThat(session.accounts().add(NURSE, firstPassword()))
                    .isEqualTo(Outcome.refused(Finding.error("name", "service.account.taken", "wang")));
            assertThat(session.accounts().reactivate("wang", password(), "Came back"))
                    .isEqualTo(Outcome.done(NURSE));
        }
        try (Session session = open("wang", password())) {
            assertThat(session.accounts().mustChangePassword()).isTrue();
        }
    }

    @Test
    void whoAloneKeepsTheAccountsCannotBeDeactivatedAndNobodyDeactivatesTheOwn() {
        try (Session session = open(USER, password())) {
            assertThat(session.accounts().deactivate(USER, "Moved")).isEqualTo(refused("", "service.account.last"));
            done(session.accounts().add(new UserAccount("chen", "Chen Hao", Role.INVESTIGATOR, true), firstPassword()));
            assertThat(session.accounts().deactivate(USER, "Moved")).isEqualTo(refused("", "service.account.own"));
            done(session.accounts().deactivate("chen", "Moved"));
            assertThat(session.accounts().deactivate(USER, "Moved")).isEqualTo(refused("", "service.account.last"));
            done(session.accounts().add(ADMINISTRATOR, firstPassword()));
            assertThat(session.accounts().mayKeep()).isFalse();
        }
        try (Session session = open("zhao", firstPassword())) {
            done(session.accounts().changePassword(firstPassword(), password()));
            assertThat(session.accounts().deactivate("zhao", "Moved")).isEqualTo(refused("", "service.account.last"));
            done(session.accounts().deactivate(USER, "Moved"));
        }
    }

    @Test
    void anAdministratorSetsANewPasswordForSomeoneElseWhoMustChangeIt() {
        char[] given = "given by the desk".toCharArray();
        try (Session session = open(USER, password())) {
            done(session.accounts().add(NURSE, firstPassword()));
            done(session.accounts().resetPassword("wang", given, "Forgotten"));
            assertThat(session.accounts().resetPassword(USER, given, "Forgotten"))
                    .isEqualTo(refused("", "service.account.ownPassword"));
            AuditEntry last = session.audit().all().get(0);
            assertThat(last.action()).isEqualTo(AuditAction.PASSWORD_RESET);
            assertThat(last.after()).isEqualTo(Map.of("accountName", "wang"));
            assertThat(last.by().reason()).isEqualTo("Forgotten");
        }
        assertThat(TestStudies.files().open(file, "wang", firstPassword())).isInstanceOf(Outcome.Refused.class);
    }

    private Session open(String user, char[] password) {
        return done(TestStudies.files().open(file, user, password));
    }

    private static Outcome<UserAccount> refused(String place, String key) {
        return Outcome.refused(Finding.error(place, key));
    }
}
