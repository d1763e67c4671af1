package org.leiodesk.ui.account;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.ui.control.WhileShown;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.Translations;

/** Covers the whole window while it is locked. What lies under it is not touched: what was half typed is there again when it is unlocked. */
public final class LockPane extends StackPane {
    private static final Duration LOOK = Duration.seconds(2);

    private final LockModel model;
    private final Node covered;
    private final PasswordField password = new PasswordField();
    private @Nullable Node focusedBefore;

    /** @param covered what is neither seen nor reached while the window is locked */
    public LockPane(Translations texts, LockModel model, Node covered) {
        this.model = model;
        this.covered = covered;
        setId("lock");
        getStyleClass().add("signin");
        Label heading = new Label();
        heading.textProperty().bind(texts.text("account.locked"));
        heading.setGraphic(new FontIcon(Feather.LOCK));
        heading.getStyleClass().add("signin-heading");
        Label who = new Label();
        who.textProperty()
                .bind(texts.text(
                        "account.lockedBy",
                        model.account().fullName(),
                        model.account().name()));
        who.setWrapText(true);
        password.setId("lock-password");
        Label label = new Label();
        label.textProperty().bind(texts.text("account.password"));
        label.setLabelFor(password);
        password.textProperty().bindBidirectional(model.passwordProperty());
        password.setOnAction(event -> model.unlock());
        FindingsPane findings = new FindingsPane(texts);
        model.findingsProperty().addListener((property, was, is) -> findings.show(is));
        Button unlock = new Button();
        unlock.setId("unlock");
        unlock.textProperty().bind(texts.text("account.unlock"));
        unlock.getStyleClass().add("accent");
        unlock.disableProperty().bind(model.busyProperty());
        unlock.setOnAction(event -> model.unlock());
        Label kept = new Label();
        kept.textProperty().bind(texts.text("account.kept"));
        kept.setWrapText(true);
        kept.getStyleClass().add("quiet");
        HBox foot = new HBox(unlock);
        foot.setAlignment(Pos.CENTER_RIGHT);
        VBox card = new VBox(heading, who, new VBox(4, label, password, findings), kept, foot);
        card.getStyleClass().addAll("signin-card", "signin-form");
        card.setPrefWidth(440);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(card);
        model.lockedProperty().addListener((property, was, is) -> cover(is));
        model.busyProperty().addListener((property, was, is) -> {
            if (!is && model.lockedProperty().get()) {
                password.requestFocus();
            }
        });
        disabledProperty().addListener((property, was, is) -> {
            if (!is && model.lockedProperty().get()) {
                password.requestFocus();
            }
        });
        cover(model.lockedProperty().get());
    }

    /** Looks every few seconds whether the window is to be locked, as long as it is shown. */
    public void watch(Node window) {
        window.addEventFilter(InputEvent.ANY, event -> model.touch());
        WhileShown.every(LOOK, window, model::look);
    }

    private void cover(boolean locked) {
        if (locked && getScene() != null) {
            focusedBefore = getScene().getFocusOwner();
        }
        covered.setDisable(locked);
        covered.setVisible(!locked);
        setVisible(locked);
        if (locked) {
            password.requestFocus();
        } else if (focusedBefore != null) {
            focusedBefore.requestFocus();
            focusedBefore = null;
        }
    }
}
