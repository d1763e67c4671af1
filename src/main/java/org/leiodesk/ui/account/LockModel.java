package org.leiodesk.ui.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.ui.kit.Background;

/** Whether the window is locked: at once when asked, or when nothing was typed or moved for a while. Only the password of the same account unlocks it. */
public final class LockModel {
    private final OwnAccount own;
    private final Background background;
    private final Clock clock;
    private final ObservableValue<Duration> idle;
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper(this, "locked", false);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());
    private final StringProperty password = new SimpleStringProperty(this, "password", "");
    private Instant touched;

    /** @param idle after how long without a key or a movement the window is locked */
    public LockModel(OwnAccount own, Background background, Clock clock, ObservableValue<Duration> idle) {
        this.own = own;
        this.background = background;
        this.clock = clock;
        this.idle = idle;
        this.touched = clock.instant();
    }

    public UserAccount account() {
        return own.account();
    }

    /** A key was pressed, or the mouse moved. */
    public void touch() {
        touched = clock.instant();
    }

    /** Locks when nothing was touched for long enough; to be called every few seconds. */
    public void look() {
        if (!clock.instant().isBefore(touched.plus(idle.getValue()))) {
            lock();
        }
    }

    public void lock() {
        if (!locked.get()) {
            locked.set(true);
            password.set("");
            findings.set(List.of());
            background.call(
                    () -> {
                        own.lock().run();
                        return true;
                    },
                    done -> {});
        }
    }

    /** Tries the password that was typed. */
    public void unlock() {
        if (!locked.get() || busy.get() || password.get().isEmpty()) {
            return;
        }
        busy.set(true);
        char[] secret = password.get().toCharArray();
        background.call(
                () -> {
                    try {
                        return own.unlock().apply(secret);
                    } finally {
                        Arrays.fill(secret, '\0');
                    }
                },
                this::answered,
                broken -> busy.set(false));
    }

    private void answered(Outcome<UserAccount> outcome) {
        busy.set(false);
        password.set("");
        findings.set(outcome.findings());
        if (outcome instanceof Outcome.Done<UserAccount>) {
            touch();
            locked.set(false);
        }
    }

    public ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** Whether a password is being tried. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Why the last password did not unlock. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    public StringProperty passwordProperty() {
        return password;
    }
}
