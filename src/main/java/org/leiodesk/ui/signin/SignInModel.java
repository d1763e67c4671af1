package org.leiodesk.ui.signin;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.Study;
import org.leiodesk.ui.kit.Background;

/**
 * What is typed to open or to create a study. A refusal is shown and everything typed but the password is kept.
 *
 * @param <S> an open study with a person signed in
 */
public final class SignInModel<S> {
    /** Characters that a password has at the least. */
    public static final int SHORTEST_PASSWORD = 10;

    private static final String SUFFIX = ".leiodesk";

    private final Doors<S> doors;
    private final Background background;
    private final Consumer<S> opened;
    private final BooleanProperty creating = new SimpleBooleanProperty(this, "creating", false);
    private final StringProperty file = text();
    private final StringProperty user = text();
    private final StringProperty fullName = text();
    private final StringProperty password = text();
    private final StringProperty again = text();
    private final StringProperty studyTitle = text();
    private final StringProperty studyId = text();
    private final StringProperty registration = text();
    private final StringProperty siteName = text();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());

    /** @param opened told once a person is signed in */
    public SignInModel(Doors<S> doors, Background background, Consumer<S> opened) {
        this.doors = doors;
        this.background = background;
        this.opened = opened;
        Study usual = Study.leiomyosarcoma();
        studyTitle.set(usual.title());
        studyId.set(usual.id());
        registration.set(usual.registration());
        siteName.set(usual.siteName());
        creating.addListener((property, was, is) -> findings.set(List.of()));
    }

    private static StringProperty text() {
        return new SimpleStringProperty("");
    }

    /** Opens the study, or creates it, whichever is on the screen. */
    public void submit() {
        if (busy.get()) {
            return;
        }
        List<Finding> missing = missing();
        findings.set(missing);
        if (!missing.isEmpty()) {
            return;
        }
        String typedUser = user.get().strip();
        char[] secret = password.get().toCharArray();
        if (creating.get()) {
            Path path = createdPath();
            Study study = new Study(
                    studyId.get().strip(),
                    studyTitle.get().strip(),
                    registration.get().strip(),
                    Study.leiomyosarcoma().siteId(),
                    siteName.get().strip());
            String name = fullName.get().strip();
            ask(() -> doors.create().create(path, study, typedUser, name, secret), secret);
        } else {
            Path path = Path.of(file.get().strip());
            ask(() -> doors.open().open(path, typedUser, secret), secret);
        }
    }

    private void ask(Callable<Outcome<S>> door, char[] secret) {
        busy.set(true);
        background.call(
                () -> {
                    try {
                        return door.call();
                    } finally {
                        Arrays.fill(secret, '\0');
                    }
                },
                this::answered,
                broken -> busy.set(false));
    }

    /** Opens the demo study. */
    public void openDemo() {
        if (!busy.get()) {
            busy.set(true);
            findings.set(List.of());
            background.startWithStudy(
                    Message.of("ui.signin.makingDemo"), doors.demo(), this::answered, () -> busy.set(false));
        }
    }

    private void answered(Outcome<S> outcome) {
        busy.set(false);
        password.set("");
        again.set("");
        if (outcome instanceof Outcome.Done<S> done) {
            opened.accept(done.value());
        } else {
            findings.set(outcome.findings());
        }
    }

    private List<Finding> missing() {
        List<Finding> missing = new ArrayList<>();
        need(missing, "file", file);
        if (missing.isEmpty() && !isPath(file.get().strip())) {
            missing.add(Finding.error("file", "ui.signin.noPath", file.get().strip()));
        }
        if (creating.get()) {
            need(missing, "studyTitle", studyTitle);
            need(missing, "studyId", studyId);
            need(missing, "fullName", fullName);
        }
        need(missing, "user", user);
        if (creating.get() && password.get().length() < SHORTEST_PASSWORD) {
            missing.add(Finding.error("password", "ui.signin.passwordShort", SHORTEST_PASSWORD));
        } else if (creating.get() && !password.get().equals(again.get())) {
            missing.add(Finding.error("again", "ui.signin.passwordsDiffer"));
        } else {
            need(missing, "password", password);
        }
        return missing;
    }

    private static void need(List<Finding> missing, String place, StringProperty text) {
        if (text.get().isBlank()) {
            missing.add(Finding.error(place, "ui.signin.needed"));
        }
    }

    private static boolean isPath(String typed) {
        try {
            return Path.of(typed).getFileName() != null;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Path createdPath() {
        String typed = file.get().strip();
        return Path.of(typed.contains(".") && typed.lastIndexOf('.') > typed.lastIndexOf('/') ? typed : typed + SUFFIX);
    }

    /** Whether a study is being created; else one is opened. */
    public BooleanProperty creatingProperty() {
        return creating;
    }

    public StringProperty fileProperty() {
        return file;
    }

    public StringProperty userProperty() {
        return user;
    }

    public StringProperty fullNameProperty() {
        return fullName;
    }

    public StringProperty passwordProperty() {
        return password;
    }

    /** The password typed a second time, when creating. */
    public StringProperty againProperty() {
        return again;
    }

    public StringProperty studyTitleProperty() {
        return studyTitle;
    }

    public StringProperty studyIdProperty() {
        return studyId;
    }

    public StringProperty registrationProperty() {
        return registration;
    }

    public StringProperty siteNameProperty() {
        return siteName;
    }

    /** Whether the key is being derived or the file opened; nothing else can be asked meanwhile. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Why the last attempt was refused. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }
}
