package org.leiodesk.ui.signin;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.ui.kit.Background;

/**
 * Setting a lost password anew with the recovery key. A refusal is shown and what was typed is kept, but for the passwords.
 *
 * @param <S> an open study with a person signed in
 */
public final class RecoverModel<S> {
    private final Doors.Recovering<S> door;
    private final Background background;
    private final Consumer<S> opened;
    private final StringProperty file = new SimpleStringProperty(this, "file", "");
    private final StringProperty user = new SimpleStringProperty(this, "user", "");
    private final StringProperty key = new SimpleStringProperty(this, "key", "");
    private final StringProperty password = new SimpleStringProperty(this, "password", "");
    private final StringProperty again = new SimpleStringProperty(this, "again", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());

    /** @param opened told once a person is signed in */
    public RecoverModel(Doors.Recovering<S> door, Background background, Consumer<S> opened) {
        this.door = door;
        this.background = background;
        this.opened = opened;
    }

    /** Sets the password anew and signs in. */
    public void submit() {
        if (busy.get()) {
            return;
        }
        List<Finding> missing = new ArrayList<>();
        Path path = path(missing);
        check(missing);
        findings.set(missing);
        if (path == null || !missing.isEmpty()) {
            return;
        }
        String name = user.get().strip();
        char[] typed = key.get().toCharArray();
        char[] secret = password.get().toCharArray();
        busy.set(true);
        background.call(
                () -> {
                    try {
                        return door.recover(path, name, typed, secret);
                    } finally {
                        Arrays.fill(typed, '\0');
                        Arrays.fill(secret, '\0');
                    }
                },
                this::answered,
                broken -> busy.set(false));
    }

    private void answered(Outcome<S> outcome) {
        busy.set(false);
        password.set("");
        again.set("");
        if (outcome instanceof Outcome.Done<S> done) {
            key.set("");
            opened.accept(done.value());
        } else {
            findings.set(outcome.findings());
        }
    }

    private @Nullable Path path(List<Finding> missing) {
        need(missing, "file", file);
        String typed = file.get().strip();
        try {
            return typed.isEmpty() ? null : Path.of(typed);
        } catch (InvalidPathException e) {
            missing.add(Finding.error("file", "ui.signin.noPath", typed));
            return null;
        }
    }

    private void check(List<Finding> missing) {
        need(missing, "user", user);
        need(missing, "key", key);
        if (password.get().length() < SignInModel.SHORTEST_PASSWORD) {
            missing.add(Finding.error("password", "ui.signin.passwordShort", SignInModel.SHORTEST_PASSWORD));
        } else if (!password.get().equals(again.get())) {
            missing.add(Finding.error("again", "ui.signin.passwordsDiffer"));
        }
    }

    private static void need(List<Finding> missing, String place, StringProperty text) {
        if (text.get().isBlank()) {
            missing.add(Finding.error(place, "ui.signin.needed"));
        }
    }

    public StringProperty fileProperty() {
        return file;
    }

    public StringProperty userProperty() {
        return user;
    }

    /** The recovery key as it is typed. */
    public StringProperty keyProperty() {
        return key;
    }

    public StringProperty passwordProperty() {
        return password;
    }

    /** The new password typed a second time. */
    public StringProperty againProperty() {
        return again;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }
}
