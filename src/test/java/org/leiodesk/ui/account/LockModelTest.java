package org.leiodesk.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.ui.kit.Background;

class LockModelTest {
    private static final UserAccount LI = new UserAccount("li", "Li Na", Role.INVESTIGATOR, true);
    private static final Finding WRONG = Finding.error("", "store.unlock.refused");

    private final List<String> written = new ArrayList<>();
    private final SetClock clock = new SetClock();
    private final LockModel model = new LockModel(
            new OwnAccount(LI, false, () -> written.add("lock"), this::tried, (old, changed) -> Outcome.done(LI)),
            Background.immediate(),
            clock,
            new SimpleObjectProperty<>(Duration.ofMinutes(10)));

    private Outcome<UserAccount> tried(char[] password) {
        written.add(String.valueOf(password));
        return String.valueOf(password).equals("right") ? Outcome.done(LI) : Outcome.refused(WRONG);
    }

    @Test
    void theWindowIsLockedTenMinutesAfterTheLastKeyOrMovementAndNotBefore() {
        clock.pass(Duration.ofMinutes(9));
        model.touch();
        clock.pass(Duration.ofMinutes(10).minusMillis(1));
        model.look();
        assertThat(model.lockedProperty().get()).isFalse();
        clock.pass(Duration.ofMillis(1));
        model.look();
        assertThat(model.lockedProperty().get()).isTrue();
        model.look();
        assertThat(written).containsExactly("lock");
    }

    @Test
    void onlyTheRightPasswordUnlocksAndNothingTypedIsKept() {
        model.lock();
        model.passwordProperty().set("wrong");
        model.unlock();
        assertThat(model.lockedProperty().get()).isTrue();
        assertThat(model.findingsProperty().get()).containsExactly(WRONG);
        assertThat(model.passwordProperty().get()).isEmpty();
        model.unlock();
        model.passwordProperty().set("right");
        model.unlock();
        assertThat(model.lockedProperty().get()).isFalse();
        assertThat(model.passwordProperty().get()).isEmpty();
        assertThat(written).containsExactly("lock", "wrong", "right");
    }

    @Test
    void unlockingBeginsTheTimeAnew() {
        clock.pass(Duration.ofMinutes(20));
        model.look();
        model.passwordProperty().set("right");
        model.unlock();
        model.look();
        assertThat(model.lockedProperty().get()).isFalse();
    }

    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2024-06-28T06:03:22Z");

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
