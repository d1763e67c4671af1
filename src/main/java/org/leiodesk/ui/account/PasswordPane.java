package org.leiodesk.ui.account;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.leiodesk.ui.field.FormGrid;
import org.leiodesk.ui.kit.Translations;

/** The panel in which everyone changes the own password: the old one, the new one twice. Enter changes it, Esc closes. */
public final class PasswordPane extends StackPane {
    private final PasswordField old;
    private final Node covered;

    /** @param covered what is not reached while the panel is open */
    public PasswordPane(Translations texts, PasswordModel model, Node covered) {
        this.covered = covered;
        setId("password-panel");
        getStyleClass().add("help-veil");
        Label heading = new Label();
        heading.textProperty().bind(texts.text("account.change"));
        heading.getStyleClass().add("signin-heading");
        Label must = new Label();
        must.textProperty().bind(texts.text("account.must"));
        must.setWrapText(true);
        must.visibleProperty().bind(model.mustProperty());
        must.managedProperty().bind(model.mustProperty());
        old = field("old-password", model.oldProperty());
        FormGrid grid = new FormGrid(texts)
                .row("old", "account.old", old)
                .row("password", "account.new", field("new-password", model.passwordProperty()))
                .row("again", "account.again", field("new-password-again", model.againProperty()));
        model.findingsProperty().addListener((property, was, is) -> grid.show(is));
        Button cancel = new Button();
        cancel.setId("password-cancel");
        cancel.textProperty().bind(texts.text("ui.cancel"));
        cancel.visibleProperty().bind(model.mustProperty().not());
        cancel.setOnAction(event -> model.cancel());
        Button change = new Button();
        change.setId("password-change");
        change.textProperty().bind(texts.text("account.change"));
        change.getStyleClass().add("accent");
        change.disableProperty().bind(model.busyProperty());
        change.setOnAction(event -> model.change());
        HBox foot = new HBox(8, cancel, change);
        foot.setAlignment(Pos.CENTER_RIGHT);
        VBox card = new VBox(16, heading, must, grid, foot);
        card.getStyleClass().add("help-card");
        card.setPrefWidth(560);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(card);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                model.change();
            } else if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                model.cancel();
            }
        });
        model.openProperty().addListener((property, was, is) -> show(is));
        sceneProperty()
                .addListener((property, was, is) -> show(model.openProperty().get()));
        show(model.openProperty().get());
    }

    private void show(boolean open) {
        setVisible(open);
        covered.setDisable(open);
        if (open) {
            old.requestFocus();
        }
    }

    private static PasswordField field(String id, StringProperty text) {
        PasswordField field = new PasswordField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }
}
