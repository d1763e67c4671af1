package org.leiodesk.ui.backup;

import java.io.File;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.service.keep.Backup;
import org.leiodesk.service.keep.Comparison;
import org.leiodesk.ui.control.Buttons;
import org.leiodesk.ui.control.EntryFrame;
import org.leiodesk.ui.field.FormGrid;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.kit.UiContext;

/** Restoring a study, with nobody signed in: above what is typed, below what is in the backup and what would be lost. Esc goes back. */
public final class RestoreView {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final double LABEL_WIDTH = 168;
    private static final int SHOWN = 3;

    private final Translations texts;
    private final RestoreModel model;
    private final Runnable back;
    private final EntryFrame root;
    private final VBox found = new VBox(8);
    private final TextField backup = new TextField();
    private final PasswordField password = new PasswordField();

    /** @param back returns to the ways in */
    public RestoreView(UiContext context, RestoreModel model, Runnable back) {
        this.texts = context.texts();
        this.model = model;
        this.back = back;
        Label heading = label(Message.of("backup.restore.heading"));
        heading.getStyleClass().add("signin-heading");
        Label about = label(Message.of("backup.restore.about"));
        about.setWrapText(true);
        about.getStyleClass().add("quiet");
        FormGrid grid = new FormGrid(texts).labelWidth(LABEL_WIDTH);
        grid.row("backup", "backup.restore.from", line(backup, "restore-from", model.backupProperty(), false));
        grid.row("file", "backup.restore.to", line(new TextField(), "restore-to", model.fileProperty(), true));
        grid.row("user", "ui.signin.user", field(new TextField(), "restore-user", model.userProperty()));
        grid.row("password", "backup.restore.password", field(password, "restore-password", model.passwordProperty()));
        grid.show(model.findingsProperty().get());
        model.findingsProperty().addListener((property, was, is) -> grid.show(is));
        found.visibleProperty().bind(model.seenProperty().isNotNull());
        found.managedProperty().bind(found.visibleProperty());
        model.seenProperty().addListener((property, was, is) -> show(is));
        VBox card = new VBox(16, heading, about, grid, found, foot());
        card.getStyleClass().add("signin-form");
        root = new EntryFrame(context, card, 880);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            if (key.getTarget() instanceof Button pressed) {
                pressed.fire();
            } else {
                model.look();
            }
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            leave();
        }
    }

    private void leave() {
        if (!model.busyProperty().get()) {
            model.forget();
            back.run();
        }
    }

    public Parent node() {
        return root;
    }

    /** Puts the cursor into the first field that is still empty. */
    public void focus() {
        (backup.getText().isBlank() ? backup : password).requestFocus();
    }

    private void show(RestoreModel.@Nullable Seen seen) {
        found.getChildren().clear();
        if (seen == null) {
            return;
        }
        Backup in = seen.backup();
        Label good = label(Message.of("backup.restore.good"));
        good.getStyleClass().add("form-heading");
        Label content = label(Message.of(
                "backup.content",
                WHEN.format(in.by().at().atZone(in.by().zone())),
                in.by().user(),
                in.subjects(),
                in.records(),
                in.entries(),
                in.program()));
        content.setWrapText(true);
        Label hash = label(Message.of("backup.wholeHash", in.hash()));
        hash.getStyleClass().add("quiet");
        Comparison compared = seen.comparison();
        Label lost = label(Message.of(
                "backup.compared." + compared.present(), compared.lost().size(), compared.lostChanges()));
        lost.setId("restore-lost");
        lost.setWrapText(true);
        lost.getStyleClass().add("reason-question");
        found.getChildren().addAll(good, content, hash, lost);
        compared.lost().stream()
                .limit(SHOWN)
                .forEach(entry -> found.getChildren().add(lostLine(entry)));
        if (compared.lost().size() > SHOWN) {
            found.getChildren()
                    .add(label(
                            Message.of("backup.compared.more", compared.lost().size() - SHOWN)));
        }
        Button restore = Buttons.of(texts, "restore-now", "backup.restore.now", model::restore);
        restore.getStyleClass().add("accent");
        restore.disableProperty().bind(model.busyProperty());
        restore.setVisible(compared.present() != Comparison.Present.OTHER_STUDY);
        HBox line = new HBox(8, restore);
        line.setAlignment(Pos.CENTER_RIGHT);
        found.getChildren().add(line);
        restore.requestFocus();
    }

    private Label lostLine(AuditEntry entry) {
        Instant at = entry.by().at();
        Label line = new Label();
        line.textProperty()
                .bind(texts.text(
                        "backup.compared.entry",
                        "" + entry.number(),
                        WHEN.format(at.atZone(entry.by().zone())),
                        entry.by().user(),
                        Message.of("ui.record.action." + entry.action()),
                        (entry.subject() + " " + entry.key()).strip()));
        line.getStyleClass().add("quiet");
        return line;
    }

    private HBox foot() {
        Button away = Buttons.of(texts, "restore-back", "backup.restore.back", this::leave);
        away.disableProperty().bind(model.busyProperty());
        Button look = Buttons.of(texts, "restore-look", "backup.restore.look", model::look);
        look.disableProperty().bind(model.busyProperty());
        ProgressBar busy = new ProgressBar();
        busy.visibleProperty().bind(model.busyProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(8, away, gap, busy, look);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private HBox line(TextField field, String id, StringProperty text, boolean writes) {
        field(field, id, text);
        HBox.setHgrow(field, Priority.ALWAYS);
        Button browse = Buttons.of(texts, id + "-browse", "ui.signin.browse", () -> browse(text, writes));
        return new HBox(8, field, browse);
    }

    private void browse(StringProperty text, boolean writes) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter("Leiodesk", writes ? "*.leiodesk" : "*.leiobackup"));
        Window window = root.getScene().getWindow();
        @Nullable File chosen = writes ? chooser.showSaveDialog(window) : chooser.showOpenDialog(window);
        if (chosen != null) {
            text.set(chosen.toString());
        }
    }

    private static TextField field(TextField field, String id, StringProperty text) {
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private Label label(Message message) {
        Label label = new Label();
        label.textProperty().bind(texts.text(message));
        return label;
    }
}
