package org.leiodesk.ui.field;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.ui.kit.Translations;

/** Asks in place why something recorded is changed. Enter confirms, Esc takes back; one of the suggestions is one click. Takes no room until asked. */
public final class ReasonPane extends VBox {
    private static final List<String> SUGGESTIONS = List.of("ui.reason.typing", "ui.reason.source", "ui.reason.late");

    private final Translations texts;
    private final Label question = new Label();
    private final VBox consequences = new VBox();
    private final TextField reason = new TextField();
    private Consumer<String> confirmed = text -> {};
    private Runnable cancelled = () -> {};
    private @Nullable Node focusedBefore;

    public ReasonPane(Translations texts) {
        this.texts = texts;
        getStyleClass().add("reason-pane");
        question.getStyleClass().add("reason-question");
        question.setWrapText(true);
        reason.setId("reason");
        reason.promptTextProperty().bind(texts.text("ui.reason.prompt"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox suggestions = new HBox(8);
        for (String key : SUGGESTIONS) {
            Button suggestion = new Button();
            suggestion.textProperty().bind(texts.text(key));
            suggestion.getStyleClass().add("small");
            suggestion.setOnAction(event -> {
                reason.setText(suggestion.getText());
                reason.requestFocus();
                reason.end();
            });
            suggestions.getChildren().add(suggestion);
        }
        Button confirm = new Button();
        confirm.setId("reason-confirm");
        confirm.textProperty().bind(texts.text("ui.reason.confirm"));
        confirm.getStyleClass().add("accent");
        confirm.disableProperty().bind(reason.textProperty().map(String::isBlank));
        confirm.setOnAction(event -> confirm());
        Button cancel = new Button();
        cancel.setId("reason-cancel");
        cancel.textProperty().bind(texts.text("ui.cancel"));
        cancel.setOnAction(event -> cancel());
        reason.setOnAction(event -> confirm());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                cancel();
            }
        });
        getChildren().addAll(question, consequences, suggestions, new HBox(8, reason, cancel, confirm));
        close();
    }

    /**
     * Opens the panel.
     *
     * @param what what is about to be changed
     * @param onConfirm told the reason, never blank
     * @param onCancel told when it was taken back
     * @param consequence what else would change, shown under the question
     */
    public void ask(Message what, Consumer<String> onConfirm, Runnable onCancel, Node... consequence) {
        confirmed = onConfirm;
        cancelled = onCancel;
        question.textProperty().bind(texts.text(what));
        consequences.getChildren().setAll(consequence);
        focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
        reason.clear();
        setVisible(true);
        setManaged(true);
        reason.requestFocus();
    }

    /** Closes the panel without an answer. */
    public void dismiss() {
        close();
    }

    public boolean isOpen() {
        return isVisible();
    }

    private void confirm() {
        String text = reason.getText().strip();
        if (!text.isEmpty()) {
            close();
            confirmed.accept(text);
        }
    }

    private void cancel() {
        close();
        cancelled.run();
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
            focusedBefore = null;
        }
    }
}
