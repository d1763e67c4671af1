package org.leiodesk.ui.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.service.keep.Backup;
import org.leiodesk.service.keep.LastBackup;
import org.leiodesk.ui.kit.Background;

/** The backups of the open study: where they go, which there are, how old the last one is, and making one. One for the whole window. */
public final class BackupModel {
    private final BackupDoors doors;
    private final Background background;
    private final Clock clock;
    private final ObjectProperty<@Nullable Path> folder = new SimpleObjectProperty<>(this, "folder", null);
    private final ObjectProperty<@Nullable Backup> wanted = new SimpleObjectProperty<>(this, "wanted", null);
    private final ObservableList<Backup> backups = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());
    private final ReadOnlyObjectWrapper<@Nullable Backup> chosen = new ReadOnlyObjectWrapper<>(this, "chosen", null);
    private final ReadOnlyObjectWrapper<List<AuditEntry>> since = new ReadOnlyObjectWrapper<>(this, "since", List.of());
    private final ReadOnlyObjectWrapper<Message> age =
            new ReadOnlyObjectWrapper<>(this, "age", Message.of("backup.age.none"));
    private final ReadOnlyObjectWrapper<@Nullable Backup> made = new ReadOnlyObjectWrapper<>(this, "made", null);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private @Nullable LastBackup last;

    public BackupModel(BackupDoors doors, Background background, Clock clock) {
        this.doors = doors;
        this.background = background;
        this.clock = clock;
        folder.addListener((property, was, is) -> refresh());
    }

    /** What was read together. */
    private record Seen(@Nullable LastBackup last, List<Backup> backups, List<Finding> findings) {}

    /** Reads again which backups there are, and how old the last one is. */
    public void refresh() {
        background.call(() -> seen(folder.get()), this::show);
    }

    private Seen seen(@Nullable Path where) throws Exception {
        Optional<LastBackup> attempt = doors.last().call();
        if (where == null) {
            return new Seen(attempt.orElse(null), List.of(), List.of());
        }
        Outcome<List<Backup>> listed = doors.list().apply(where);
        List<Finding> found = new ArrayList<>(listed.findings());
        if (listed instanceof Outcome.Done<List<Backup>> done) {
            found.addAll(doors.risks().apply(where));
            return new Seen(attempt.orElse(null), done.value(), found);
        }
        return new Seen(attempt.orElse(null), List.of(), found);
    }

    private void show(Seen seen) {
        last = seen.last();
        backups.setAll(seen.backups());
        findings.set(seen.findings());
        tick();
    }

    /** Says anew how old the last backup is; called from time to time. */
    public void tick() {
        age.set(age(last));
    }

    private Message age(@Nullable LastBackup attempt) {
        if (attempt == null) {
            return Message.of("backup.age.none");
        }
        if (!attempt.good()) {
            return Message.of("backup.age.failed");
        }
        Duration old = Duration.between(attempt.at(), clock.instant());
        if (old.toMinutes() < 1) {
            return Message.of("backup.age.now");
        }
        if (old.toMinutes() < 60) {
            return Message.of("backup.age.minutes", old.toMinutes());
        }
        return old.toHours() < 48
                ? Message.of("backup.age.hours", old.toHours())
                : Message.of("backup.age.days", old.toDays());
    }

    /** Makes a backup now. */
    public void backUp() {
        Path where = folder.get();
        if (busy.get() || !doors.mayKeep()) {
            return;
        }
        made.set(null);
        if (where == null) {
            findings.set(List.of(Finding.error("", "backup.folderFirst")));
            return;
        }
        busy.set(true);
        background.startWithStudy(
                Message.of("backup.making"),
                progress -> doors.make().make(where, progress),
                this::answered,
                () -> busy.set(false));
    }

    private void answered(Outcome<Backup> outcome) {
        busy.set(false);
        background.call(() -> seen(folder.get()), seen -> {
            show(seen);
            if (outcome instanceof Outcome.Done<Backup> done) {
                made.set(done.value());
            } else {
                findings.set(outcome.findings());
            }
        });
    }

    /** Chooses a backup of the list, to see what is in it and what was saved since. */
    public void choose(@Nullable Backup backup) {
        chosen.set(backup);
        since.set(List.of());
        if (backup != null) {
            background.call(() -> doors.since().apply(backup), entries -> {
                if (backup.equals(chosen.get())) {
                    since.set(entries);
                }
            });
        }
    }

    /** Asks the window to close the study and restore the chosen backup. */
    public void restoreChosen() {
        Backup backup = chosen.get();
        if (backup != null && backup.own() && doors.mayKeep()) {
            wanted.set(backup);
        }
    }

    BackupDoors doors() {
        return doors;
    }

    public Path study() {
        return doors.study();
    }

    public boolean mayKeep() {
        return doors.mayKeep();
    }

    /** Where the backups go; null until it was chosen at this workstation. */
    public ObjectProperty<@Nullable Path> folderProperty() {
        return folder;
    }

    /** A backup that is to be restored in place of the open study; null as a rule. */
    public ObjectProperty<@Nullable Backup> wantedProperty() {
        return wanted;
    }

    /** The backups in the folder, the newest first. */
    public ObservableList<Backup> backups() {
        return backups;
    }

    /** Warnings about the folder, and why the last attempt was refused. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Backup> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What was saved after the chosen backup, the newest first. */
    public ReadOnlyObjectProperty<List<AuditEntry>> sinceProperty() {
        return since.getReadOnlyProperty();
    }

    /** How old the last backup is, in words. */
    public ReadOnlyObjectProperty<Message> ageProperty() {
        return age.getReadOnlyProperty();
    }

    /** The backup that was just made and verified; null before. */
    public ReadOnlyObjectProperty<@Nullable Backup> madeProperty() {
        return made.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
