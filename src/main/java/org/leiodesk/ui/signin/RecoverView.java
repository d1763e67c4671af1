package org.leiodesk.ui.signin;

import java.io.File;
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
import org.leiodesk.ui.control.Buttons;
import org.leiodesk.ui.control.EntryFrame;
import org.leiodesk.ui.field.FormGrid;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.kit.UiContext;

/** What is typed by who has the recovery key and not the password. Enter sets the password and signs in, Esc goes back. */
public final class RecoverView {
    private static final double LABEL_WIDTH = 168;

    private final Translations texts;
    private final RecoverModel<?> model;
    private final Runnable back;
    private final EntryFrame root;
    private final TextField file = new TextField();
    private final TextField key = new TextField();

    /** @param back returns to the ways in */
    public RecoverView(UiContext context, RecoverModel<?> model, Runnable back) {
        this.texts = context.texts();
        this.model = model;
        this.back = back;
        Label heading = new Label();
        heading.textProperty().bind(texts.text("ui.signin.recover"));
        heading.getStyleClass().add("signin-heading");
        Label about = new Label();
        about.textProperty().bind(texts.text("ui.signin.recoverAbout"));
        about.setWrapText(true);
        about.getStyleClass().add("quiet");
        FormGrid grid = new FormGrid(texts).labelWidth(LABEL_WIDTH);
        HBox.setHgrow(field(file, "recover-file", model.fileProperty()), Priority.ALWAYS);
        grid.row(
                "file",
                "ui.signin.file",
                new HBox(8, file, Buttons.of(texts, "recover-browse", "ui.signin.browse", this::browse)));
        grid.row("user", "ui.signin.user", field(new TextField(), "recover-user", model.userProperty()));
        key.setPromptText("ABCDEF-GHJKMN-…");
        grid.row("key", "ui.signin.recoveryKey", field(key, "recover-key", model.keyProperty()));
        grid.row(
                "password",
                "ui.signin.newPassword",
                field(new PasswordField(), "recover-password", model.passwordProperty()));
        grid.row("again", "ui.signin.again", field(new PasswordField(), "recover-again", model.againProperty()));
        grid.show(model.findingsProperty().get());
        model.findingsProperty().addListener((property, was, is) -> grid.show(is));
        VBox card = new VBox(16, heading, about, grid, foot());
        card.getStyleClass().add("signin-form");
        root = new EntryFrame(context, card, 880);
        root.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                pressed.consume();
                model.submit();
            } else if (pressed.getCode() == KeyCode.ESCAPE) {
                pressed.consume();
                leave();
            }
        });
    }

    private void leave() {
        if (!model.busyProperty().get()) {
            back.run();
        }
    }

    public Parent node() {
        return root;
    }

    /** Puts the cursor into the first field that is still empty. */
    public void focus() {
        (file.getText().isBlank() ? file : key).requestFocus();
    }

    private HBox foot() {
        Button away = Buttons.of(texts, "recover-back", "ui.signin.back", this::leave);
        away.disableProperty().bind(model.busyProperty());
        ProgressBar busy = new ProgressBar(-1);
        busy.visibleProperty().bind(model.busyProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button submit = Buttons.of(texts, "recover-submit", "ui.signin.recoverAction", model::submit);
        submit.getStyleClass().add("accent");
        submit.disableProperty().bind(model.busyProperty());
        HBox foot = new HBox(8, away, gap, busy, submit);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void browse() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Leiodesk", "*.leiodesk"));
        File chosen = chooser.showOpenDialog(root.getScene().getWindow());
        if (chosen != null) {
            file.setText(chosen.toString());
        }
    }

    private static TextField field(TextField field, String id, StringProperty text) {
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }
}
