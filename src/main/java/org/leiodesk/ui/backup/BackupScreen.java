package org.leiodesk.ui.backup;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.service.keep.Backup;
import org.leiodesk.ui.control.Buttons;
import org.leiodesk.ui.field.AuditWords;
import org.leiodesk.ui.kit.Columns;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.Shortcut;
import org.leiodesk.ui.kit.Translations;

/** Where the backups go, the list of them, and what restoring the chosen one would take away. */
public final class BackupScreen implements Screen {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final int SHORT_HASH = 12;

    private final Translations texts;
    private final BackupModel model;
    private final BorderPane pane = new BorderPane();
    private final TableView<Backup> backups = new TableView<>();
    private final TableView<AuditEntry> lost = new TableView<>();
    private final AuditWords words;
    private final ZoneId zone;

    /** @param zone in which moments are written that were not at this workstation */
    public BackupScreen(Translations texts, BackupModel model, ZoneId zone) {
        this.texts = texts;
        this.model = model;
        this.zone = zone;
        this.words = new AuditWords(texts);
        fillBackups();
        fillLost();
        VBox comparison = comparison();
        comparison.visibleProperty().bind(model.chosenProperty().isNotNull());
        comparison.managedProperty().bind(comparison.visibleProperty());
        pane.getStyleClass().add("screen");
        pane.setTop(head());
        pane.setCenter(backups);
        pane.setBottom(comparison);
        texts.languageProperty().addListener((property, was, is) -> {
            backups.refresh();
            lost.refresh();
        });
    }

    private VBox head() {
        Label to = new Label();
        to.textProperty().bind(texts.text("backup.folder"));
        to.setMinWidth(Region.USE_PREF_SIZE);
        Label folder = new Label();
        folder.setId("backup-folder");
        folder.textProperty()
                .bind(Bindings.createStringBinding(this::folder, model.folderProperty(), texts.languageProperty()));
        folder.getStyleClass().add("study-id");
        folder.setMinWidth(0);
        Label age = new Label();
        age.textProperty().bind(texts.text(model.ageProperty()));
        age.getStyleClass().add("quiet");
        age.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button choose = Buttons.of(texts, "backup-choose", "backup.choose", this::chooseFolder);
        choose.setDisable(!model.mayKeep());
        Button now = Buttons.of(texts, "backup-now", "backup.now", model::backUp);
        now.getStyleClass().add("accent");
        now.disableProperty().bind(model.busyProperty().or(Bindings.createBooleanBinding(() -> !model.mayKeep())));
        HBox line = new HBox(8, to, folder, gap, age, choose, now);
        line.setAlignment(Pos.CENTER_LEFT);
        Label about = quiet("backup.about");
        FindingsPane findings = new FindingsPane(texts);
        findings.show(model.findingsProperty().get());
        model.findingsProperty().addListener((property, was, is) -> findings.show(is));
        Label made = new Label();
        made.setId("backup-made");
        made.textProperty()
                .bind(Bindings.createStringBinding(this::madeWords, model.madeProperty(), texts.languageProperty()));
        made.visibleProperty().bind(model.madeProperty().isNotNull());
        made.managedProperty().bind(made.visibleProperty());
        made.setWrapText(true);
        VBox head = new VBox(8, line, about, made, findings);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private String folder() {
        Path path = model.folderProperty().get();
        return path == null ? texts.now("backup.noFolder") : path.toString();
    }

    private String madeWords() {
        Backup made = model.madeProperty().get();
        return made == null
                ? ""
                : texts.now("backup.made", String.valueOf(made.file().getFileName()), made.hash());
    }

    private void fillBackups() {
        Columns<Backup> make = new Columns<>(texts);
        backups.setId("backups");
        backups.setFixedCellSize(32);
        backups.setItems(model.backups());
        backups.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        backups.getColumns()
                .setAll(List.of(
                        make.text("backup.madeWhen", 160, backup -> when(backup), text -> text),
                        make.text("backup.madeBy", 88, backup -> backup.by().user(), text -> text),
                        make.number("backup.subjectCount", 88, Backup::subjects, n -> "" + n),
                        make.number("backup.recordCount", 88, Backup::records, n -> "" + n),
                        make.number("backup.entryCount", 104, Backup::entries, n -> "" + n),
                        make.text("backup.shortHash", 120, Backup::hash, hash -> hash.substring(0, SHORT_HASH)),
                        make.text("backup.ofStudy", 112, this::study, text -> text),
                        make.text(
                                "backup.fileName",
                                264,
                                backup -> "" + backup.file().getFileName(),
                                text -> text)));
        Label none = new Label();
        none.textProperty().bind(texts.text("backup.none"));
        backups.setPlaceholder(none);
        backups.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> model.choose(is));
    }

    private static String when(Backup backup) {
        return WHEN.format(backup.by().at().atZone(backup.by().zone()));
    }

    private String study(Backup backup) {
        return backup.own() ? backup.studyId() : texts.now("backup.other", backup.studyId());
    }

    private void fillLost() {
        Columns<AuditEntry> make = new Columns<>(texts);
        lost.setId("backup-lost");
        lost.setFixedCellSize(32);
        lost.setPrefHeight(168);
        lost.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        lost.getColumns()
                .setAll(List.of(
                        make.number("ui.record.number", 64, AuditEntry::number, n -> "" + n),
                        make.text(
                                "ui.record.when",
                                160,
                                entry -> moment(entry.by().at()),
                                text -> text),
                        make.text("ui.record.who", 104, entry -> entry.by().user(), text -> text),
                        make.text("ui.record.action", 128, AuditEntry::action, a -> texts.now("ui.record.action." + a)),
                        make.text("ui.record.subject", 104, AuditEntry::subject, text -> text),
                        make.text("ui.record.what", 320, this::what, text -> text)));
        Label nothing = new Label();
        nothing.textProperty().bind(texts.text("backup.lost.nothing"));
        lost.setPlaceholder(nothing);
        model.sinceProperty().addListener((property, was, is) -> lost.getItems().setAll(is));
    }

    private String moment(Instant at) {
        return WHEN.format(at.atZone(zone));
    }

    private String what(AuditEntry entry) {
        return (words.form(entry.form()) + " " + words.record(entry)).strip();
    }

    private VBox comparison() {
        Label inIt = new Label();
        inIt.setId("backup-content");
        inIt.textProperty()
                .bind(Bindings.createStringBinding(this::content, model.chosenProperty(), texts.languageProperty()));
        Label hash = new Label();
        hash.setId("backup-hash");
        hash.textProperty()
                .bind(Bindings.createStringBinding(this::hash, model.chosenProperty(), texts.languageProperty()));
        hash.getStyleClass().add("quiet");
        Label away = new Label();
        away.setId("backup-away");
        away.textProperty()
                .bind(Bindings.createStringBinding(
                        this::away, model.sinceProperty(), model.chosenProperty(), texts.languageProperty()));
        away.getStyleClass().add("reason-question");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button restore = Buttons.of(texts, "backup-restore", "backup.restore", model::restoreChosen);
        restore.disableProperty().bind(Bindings.createBooleanBinding(() -> !mayRestore(), model.chosenProperty()));
        HBox line = new HBox(16, away, gap, restore);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox all = new VBox(8, inIt, hash, line, lost);
        all.getStyleClass().add("reason-pane");
        return all;
    }

    private boolean mayRestore() {
        Backup backup = model.chosenProperty().get();
        return backup != null && backup.own() && model.mayKeep();
    }

    private String content() {
        Backup backup = model.chosenProperty().get();
        return backup == null
                ? ""
                : texts.now(
                        "backup.content",
                        when(backup),
                        backup.by().user(),
                        backup.subjects(),
                        backup.records(),
                        backup.entries(),
                        backup.program());
    }

    private String hash() {
        Backup backup = model.chosenProperty().get();
        return backup == null ? "" : texts.now("backup.wholeHash", backup.hash());
    }

    private String away() {
        Backup backup = model.chosenProperty().get();
        if (backup == null || !backup.own()) {
            return backup == null ? "" : texts.now("backup.lost.other");
        }
        long changes = model.sinceProperty().get().stream()
                .filter(entry -> !entry.form().equals("STUDY"))
                .count();
        return texts.now("backup.lost", model.sinceProperty().get().size(), changes);
    }

    private Label quiet(String textKey) {
        Label label = new Label();
        label.textProperty().bind(texts.text(textKey));
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        Path now = model.folderProperty().get();
        if (now != null && now.toFile().isDirectory()) {
            chooser.setInitialDirectory(now.toFile());
        }
        @Nullable File chosen = chooser.showDialog(pane.getScene().getWindow());
        if (chosen != null) {
            model.folderProperty().set(chosen.toPath());
        }
    }

    @Override
    public ObservableValue<String> title() {
        return texts.text("backup.title");
    }

    @Override
    public Parent node() {
        return pane;
    }

    @Override
    public void shown() {
        model.refresh();
        backups.requestFocus();
    }

    @Override
    public List<Shortcut> shortcuts() {
        if (!model.mayKeep()) {
            return List.of();
        }
        return List.of(
                Shortcut.of("Ctrl+B", "backup.now", model::backUp),
                Shortcut.of("Ctrl+O", "backup.choose", this::chooseFolder),
                Shortcut.of("Ctrl+R", "backup.restore", model::restoreChosen));
    }
}
