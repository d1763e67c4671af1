package org.leiodesk.ui.backup;

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
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.service.keep.Backup;
import org.leiodesk.service.keep.Comparison;
import org.leiodesk.service.keep.OpenedBackup;
import org.leiodesk.service.keep.RestoreService;
import org.leiodesk.ui.kit.Background;

/** Restoring a study: which backup, where to, with which password; then what is in it and what would be lost; then doing it. */
public final class RestoreModel {
    private final RestoreService service;
    private final Background background;
    private final Consumer<OpenedBackup.Restored> restored;
    private final StringProperty backup = new SimpleStringProperty(this, "backup", "");
    private final StringProperty file = new SimpleStringProperty(this, "file", "");
    private final StringProperty user = new SimpleStringProperty(this, "user", "");
    private final StringProperty password = new SimpleStringProperty(this, "password", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>(this, "seen", null);
    private @Nullable OpenedBackup opened;
    private char[] secret = new char[0];

    /** @param restored told once the study is restored */
    public RestoreModel(RestoreService service, Background background, Consumer<OpenedBackup.Restored> restored) {
        this.service = service;
        this.background = background;
        this.restored = restored;
        backup.addListener((property, was, is) -> edited());
        file.addListener((property, was, is) -> edited());
    }

    /**
     * What was found, for the person to decide.
     *
     * @param backup what is in the backup, which was opened and verified
     * @param comparison what would be lost
     * @param file where it would go
     */
    public record Seen(Backup backup, Comparison comparison, Path file) {}

    private record Looked(OpenedBackup opened, Seen seen, List<Finding> risks) {}

    /** Opens the backup, verifies it and compares it; changes nothing. */
    public void look() {
        if (busy.get()) {
            return;
        }
        forget();
        List<Finding> missing = new ArrayList<>();
        Path from = path("backup", backup, missing);
        Path to = path("file", file, missing);
        need("user", user, missing);
        need("password", password, missing);
        findings.set(missing);
        if (from == null || to == null || !missing.isEmpty()) {
            return;
        }
        busy.set(true);
        String name = user.get().strip();
        char[] typed = password.get().toCharArray();
        background.startWithStudy(
                Message.of("backup.restore.looking"),
                progress -> looked(service.open(from, name, typed, progress), to.toAbsolutePath()),
                outcome -> answered(outcome, typed),
                () -> {
                    Arrays.fill(typed, '\0');
                    busy.set(false);
                });
    }

    private static Outcome<Looked> looked(Outcome<OpenedBackup> outcome, Path to) {
        if (!(outcome instanceof Outcome.Done<OpenedBackup> done)) {
            return new Outcome.Refused<>(outcome.findings());
        }
        Outcome<Comparison> compared = done.value().compare(to);
        if (!(compared instanceof Outcome.Done<Comparison> comparison)) {
            done.value().close();
            return new Outcome.Refused<>(compared.findings());
        }
        return Outcome.done(new Looked(
                done.value(),
                new Seen(done.value().backup(), comparison.value(), to),
                done.value().risks(to)));
    }

    private void answered(Outcome<Looked> outcome, char[] typed) {
        busy.set(false);
        password.set("");
        if (outcome instanceof Outcome.Done<Looked> done) {
            opened = done.value().opened();
            secret = typed;
            findings.set(done.value().risks());
            seen.set(done.value().seen());
        } else {
            Arrays.fill(typed, '\0');
            findings.set(outcome.findings());
        }
    }

    /** Restores the study; one that stands there is kept under another name. */
    public void restore() {
        OpenedBackup backed = opened;
        Seen decided = seen.get();
        if (backed == null || decided == null || busy.get()) {
            return;
        }
        busy.set(true);
        char[] typed = secret.clone();
        background.call(
                () -> {
                    try {
                        return backed.restore(decided.file(), true, typed);
                    } finally {
                        Arrays.fill(typed, '\0');
                    }
                },
                outcome -> {
                    busy.set(false);
                    if (outcome instanceof Outcome.Done<OpenedBackup.Restored> done) {
                        forget();
                        restored.accept(done.value());
                    } else {
                        findings.set(outcome.findings());
                    }
                },
                broken -> busy.set(false));
    }

    /** What was looked at is no longer what is typed. */
    private void edited() {
        if (!busy.get()) {
            forget();
        }
    }

    /** Lets go of the backup that was opened. */
    public void forget() {
        OpenedBackup backed = opened;
        opened = null;
        seen.set(null);
        Arrays.fill(secret, '\0');
        secret = new char[0];
        if (backed != null) {
            backed.close();
        }
    }

    private static @Nullable Path path(String place, StringProperty text, List<Finding> missing) {
        need(place, text, missing);
        try {
            return text.get().isBlank() ? null : Path.of(text.get().strip());
        } catch (InvalidPathException e) {
            missing.add(Finding.error(place, "ui.signin.noPath", text.get().strip()));
            return null;
        }
    }

    private static void need(String place, StringProperty text, List<Finding> missing) {
        if (text.get().isBlank()) {
            missing.add(Finding.error(place, "ui.signin.needed"));
        }
    }

    public StringProperty backupProperty() {
        return backup;
    }

    public StringProperty fileProperty() {
        return file;
    }

    public StringProperty userProperty() {
        return user;
    }

    public StringProperty passwordProperty() {
        return password;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** What is in the backup and what would be lost; null until it was looked at. */
    public ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }
}
