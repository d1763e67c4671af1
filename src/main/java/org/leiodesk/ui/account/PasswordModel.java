package org.leiodesk.ui.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.ui.kit.Background;

/** Changes the password of the person signed in. Nothing typed is kept once the panel is closed. */
public final class PasswordModel {
    private final OwnAccount own;
    private final Background background;
    private final StringProperty old = new SimpleStringProperty(this, "old", "");
    private final StringProperty password = new SimpleStringProperty(this, "password", "");
    private final StringProperty again = new SimpleStringProperty(this, "again", "");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open", false);
    private final ReadOnlyBooleanWrapper must = new ReadOnlyBooleanWrapper(this, "must", false);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());

    public PasswordModel(OwnAccount own, Background background) {
        this.own = own;
        this.background = background;
        must.set(own.mustChange());
        open.set(own.mustChange());
    }

    /** Opens the panel. */
    public void ask() {
        open.set(true);
    }

    /** Closes the panel, unless the password must be changed. */
    public void cancel() {
        if (!must.get() && !busy.get()) {
            close();
        }
    }

    /** Changes the password to what was typed twice. */
    public void change() {
        if (busy.get()) {
            return;
        }
        List<Finding> missing = new ArrayList<>();
        if (old.get().isEmpty()) {
            missing.add(Finding.error("old", "ui.signin.needed"));
        }
        if (!password.get().equals(again.get())) {
            missing.add(Finding.error("again", "ui.signin.passwordsDiffer"));
        }
        findings.set(missing);
        if (!missing.isEmpty()) {
            return;
        }
        char[] before = old.get().toCharArray();
        char[] after = password.get().toCharArray();
        busy.set(true);
        background.call(
                () -> {
                    try {
                        return own.changePassword().apply(before, after);
                    } finally {
                        Arrays.fill(before, '\0');
                        Arrays.fill(after, '\0');
                    }
                },
                this::answered,
                broken -> busy.set(false));
    }

    private void answered(Outcome<UserAccount> outcome) {
        busy.set(false);
        if (outcome instanceof Outcome.Done<UserAccount>) {
            must.set(false);
            close();
        } else {
            findings.set(outcome.findings());
        }
    }

    private void close() {
        old.set("");
        password.set("");
        again.set("");
        findings.set(List.of());
        open.set(false);
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether the panel stays until the password is changed. */
    public ReadOnlyBooleanProperty mustProperty() {
        return must.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    public StringProperty oldProperty() {
        return old;
    }

    public StringProperty passwordProperty() {
        return password;
    }

    /** The new password typed a second time. */
    public StringProperty againProperty() {
        return again;
    }
}
