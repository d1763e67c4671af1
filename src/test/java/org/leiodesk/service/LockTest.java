package org.leiodesk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.CLOCK;
import static org.leiodesk.service.TestStudies.password;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;

class LockTest {
    @TempDir
    private Path folder;

    @Test
    void lockingUnlockingAndEachWrongPasswordAreWrittenDown() {
        try (Session session = TestStudies.session(folder.resolve("trial.leiodesk"))) {
            session.lock();
            assertThat(session.unlock(password())).isEqualTo(Outcome.done(session.account()));
            assertThat(session.unlock("wrong horse battery".toCharArray()))
                    .isEqualTo(Outcome.refused(Finding.error("", "store.unlock.refused")));
            assertThat(session.audit().all().stream().limit(3).map(AuditEntry::action))
                    .containsExactly(AuditAction.SIGN_IN_FAILED, AuditAction.UNLOCK, AuditAction.LOCK);
            assertThat(session.audit().all().get(2).by())
                    .isEqualTo(new Signed("li", CLOCK.instant(), CLOCK.getZone(), ""));
        }
    }

    @Test
    void afterAWrongPasswordTheRightOneWaitsToo() {
        try (Session session = TestStudies.session(folder.resolve("trial.leiodesk"))) {
            session.lock();
            assertThat(session.unlock("wrong horse battery".toCharArray())).isInstanceOf(Outcome.Refused.class);
            assertThat(session.unlock(password()))
                    .isEqualTo(Outcome.refused(Finding.error("", "store.signIn.waitSeconds", 1L)));
        }
    }
}
