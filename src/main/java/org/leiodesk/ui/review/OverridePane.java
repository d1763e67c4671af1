package org.leiodesk.ui.review;

import java.util.function.BiConsumer;
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
import org.leiodesk.ui.kit.Translations;

/** Asks for the investigator's own response and why; takes no room until asked. Arrows choose, Enter goes on and confirms, Esc takes back. */
final class OverridePane extends VBox {
    private final Label question = new Label();
    private final ToggleGroup group = new ToggleGroup();
    private final HBox choices = new HBox(4);
    private final TextField reason = new TextField();
    private final Button confirm = new Button();
    private final Translations texts;
    private final BiConsumer<TimepointResponse, String> confirmed;
    private final Runnable closed;
    private boolean opening;

    /**
     * @param confirmed told response and reason
     * @param closed told when the panel has closed
     */
    OverridePane(Translations texts, BiConsumer<TimepointResponse, String> confirmed, Runnable closed) {
        this.texts = texts;
        this.confirmed = confirmed;
        this.closed = closed;
        setId("override-panel");
        getStyleClass().add("reason-pane");
        question.getStyleClass().add("reason-question");
        for (TimepointResponse response : TimepointResponse.values()) {
            choices.getChildren().add(choice(response));
        }
        reason.setId("override-reason");
        reason.promptTextProperty().bind(texts.text("review.override.prompt"));
        reason.setOnAction(event -> confirm());
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button cancel = new Button();
        cancel.setId("override-cancel");
        cancel.textProperty().bind(texts.text("ui.cancel"));
        cancel.setOnAction(event -> close());
        confirm.setId("override-confirm");
        confirm.textProperty().bind(texts.text("review.override.confirm"));
        confirm.getStyleClass().add("accent");
        confirm.disableProperty()
                .bind(reason.textProperty()
                        .map(String::isBlank)
                        .flatMap(blank -> group.selectedToggleProperty().map(chosen -> blank || chosen == null))
                        .orElse(true));
        confirm.setOnAction(event -> confirm());
        getChildren().addAll(question, choices, new HBox(8, reason, cancel, confirm));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close();
            }
        });
        setVisible(false);
        setManaged(false);
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

    void open(TimepointResponse derived, @Nullable TimepointResponse before) {
        question.textProperty().bind(texts.text("review.override.question", derived.code()));
        reason.clear();
        group.selectToggle(null);
        opening = true; // nothing is chosen until the person chooses
        setVisible(true);
        setManaged(true);
        TimepointResponse first = before == null ? derived : before;
        choices.getChildren().forEach(node -> node.setDisable(derived.equals(node.getUserData())));
        choices.getChildren().stream()
                .filter(node -> !node.isDisabled() && (first == derived || first.equals(node.getUserData())))
                .findFirst()
                .ifPresent(node -> node.requestFocus());
        opening = false;
    }

    boolean isOpen() {
        return isVisible();
    }

    private void confirm() {
        if (!confirm.isDisabled() && group.getSelectedToggle() != null) {
            TimepointResponse response =
                    (TimepointResponse) group.getSelectedToggle().getUserData();
            String why = reason.getText().strip();
            close();
            confirmed.accept(response, why);
        }
    }

    void close() {
        setVisible(false);
        setManaged(false);
        closed.run();
    }
}
