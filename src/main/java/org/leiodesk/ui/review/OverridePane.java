package org.leiodesk.ui.review;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.signing.Review;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Translations;

/**
 * Asks for the investigator's own response and why; takes no room until asked. Arrows choose, Enter goes on and confirms, Esc closes when no reason was typed.
 */
final class OverridePane extends VBox {
    private final Label question = new Label();
    private final ToggleGroup group = new ToggleGroup();
    private final HBox choices = new HBox(4);
    private final TextField reason = new TextField();
    private final Button confirm = new Button();
    private final Translations texts;
    private final OverrideModel model;
    private final Runnable closed;
    private boolean opening;

    /** @param closed told when the panel has closed */
    OverridePane(Translations texts, OverrideModel model, Runnable closed) {
        this.texts = texts;
        this.model = model;
        this.closed = closed;
        setId("override-panel");
        getStyleClass().add("reason-pane");
        question.getStyleClass().add("reason-question");
        for (TimepointResponse response : TimepointResponse.values()) {
            choices.getChildren().add(choice(response));
        }
        reason.setId("override-reason");
        reason.promptTextProperty().bind(texts.text("review.override.prompt"));
        reason.textProperty().bindBidirectional(model.reasonProperty());
        reason.setOnAction(event -> confirm());
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button cancel = new Button();
        cancel.setId("override-cancel");
        cancel.textProperty().bind(texts.text("ui.cancel"));
        cancel.setOnAction(event -> model.discard());
        confirm.setId("override-confirm");
        confirm.textProperty().bind(texts.text("review.override.confirm"));
        confirm.getStyleClass().add("accent");
        confirm.disableProperty()
                .bind(model.reasonProperty()
                        .map(String::isBlank)
                        .flatMap(blank ->
                                model.responseProperty().map(chosen -> blank).orElse(true)));
        confirm.setOnAction(event -> confirm());
        getChildren().addAll(question, choices, new HBox(8, reason, cancel, confirm));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE
                    && !SaveStatus.unsaved(model.status().stateProperty().get())) {
                key.consume();
                model.discard();
            }
        });
        group.selectedToggleProperty().addListener((property, was, is) -> {
            if (!opening) {
                model.responseProperty().set(is == null ? null : (TimepointResponse) is.getUserData());
            }
        });
        model.itemProperty().addListener((property, was, is) -> show(is));
        show(model.itemProperty().get());
    }

    private ToggleButton choice(TimepointResponse response) {
        ToggleButton button = new ToggleButton(response.code());
        button.setId("override-" + response);
        button.setUserData(response);
        button.setToggleGroup(group);
        button.focusedProperty().addListener((property, was, is) -> {
            if (is && !opening) {
                button.setSelected(true);
            }
        });
        button.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                button.setSelected(true);
                reason.requestFocus();
            }
        });
        return button;
    }

    private void show(@Nullable ReviewItem item) {
        boolean wasOpen = isVisible();
        setVisible(item != null);
        setManaged(item != null);
        if (item == null) {
            if (wasOpen) {
                closed.run();
            }
            return;
        }
        TimepointResponse derived = item.response().derived();
        question.textProperty().bind(texts.text("review.override.question", derived.code()));
        opening = true; // nothing is chosen until the person chooses
        TimepointResponse chosen = model.responseProperty().get();
        group.selectToggle(null);
        Review before = item.response().review();
        TimepointResponse first = chosen != null ? chosen : before == null ? derived : before.response();
        choices.getChildren().forEach(node -> node.setDisable(derived.equals(node.getUserData())));
        choices.getChildren().stream()
                .filter(node -> !node.isDisabled() && (first == derived || first.equals(node.getUserData())))
                .findFirst()
                .ifPresent(node -> {
                    if (chosen != null) {
                        group.selectToggle((ToggleButton) node);
                    }
                    node.requestFocus();
                });
        opening = false;
    }

    private void confirm() {
        if (!confirm.isDisabled()) {
            model.save(() -> {});
        }
    }
}
