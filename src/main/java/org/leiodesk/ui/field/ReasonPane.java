package org.leiodesk.ui.field;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
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
import org.leiodesk.ui.change.ChangeReason;
import org.leiodesk.ui.kit.Translations;

/** Asks in place for a reason in words: why something recorded is changed, or what the user names. Enter confirms, Esc takes back; one of the suggestions is one click. Takes no room until asked. */
public final class ReasonPane extends VBox {
    private static final List<Message> REASONS_FOR_CHANGE =
            List.of(Message.of("ui.reason.typing"), Message.of("ui.reason.source"), Message.of("ui.reason.late"));

    private final Translations texts;
    private final Label question = new Label();
    private final VBox consequences = new VBox(8);
    private final HBox suggestions = new HBox(8);
    private final TextField reason = new TextField();
    private Consumer<String> confirmed = text -> {};
    private Runnable cancelled = () -> {};
    private @Nullable Node focusedBefore;
    private boolean keeps;

    /**
     * Asks why something recorded is changed; the field has the id reason.
     *
     * @param typed keeps what is typed from one question to the next
     */
    public ReasonPane(Translations texts, ChangeReason typed) {
        this(texts, "reason", "ui.reason.prompt", "ui.reason.confirm");
        keeps = true;
        reason.textProperty().bindBidirectional(typed.textProperty());
        suggest(REASONS_FOR_CHANGE);
    }

    /**
     * Asks for other words.
     *
     * @param id the id of the field; those of the buttons begin with it
     * @param promptKey the text in the empty field
     * @param confirmKey the text of the button that confirms
     */
    public ReasonPane(Translations texts, String id, String promptKey, String confirmKey) {
        this.texts = texts;
        getStyleClass().add("reason-pane");
        question.getStyleClass().add("reason-question");
        question.setWrapText(true);
        reason.setId(id);
        reason.promptTextProperty().bind(texts.text(promptKey));
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button confirm = new Button();
        confirm.setId(id + "-confirm");
        confirm.textProperty().bind(texts.text(confirmKey));
        confirm.getStyleClass().add("accent");
        confirm.disableProperty().bind(reason.textProperty().map(String::isBlank));
        confirm.setOnAction(event -> confirm());
        Button cancel = new Button();
        cancel.setId(id + "-cancel");
        cancel.textProperty().bind(texts.text("ui.cancel"));
        cancel.setOnAction(event -> cancel());
        reason.setOnAction(event -> confirm());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                cancel();
            }
        });
        question.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(question, Priority.ALWAYS);
        suggestions.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(question, suggestions);
        head.getStyleClass().add("reason-head");
        getChildren().addAll(head, consequences, new HBox(8, reason, cancel, confirm));
        close();
    }

    /** What can be put into the field with one click. */
    public void suggest(List<Message> words) {
        suggestions.getChildren().clear();
        for (Message word : words) {
            Button suggestion = new Button();
            suggestion.textProperty().bind(texts.text(word));
            suggestion.getStyleClass().add("small");
            suggestion.setOnAction(event -> {
                reason.setText(suggestion.getText());
                reason.requestFocus();
                reason.end();
            });
            suggestions.getChildren().add(suggestion);
        }
        suggestions.setManaged(!words.isEmpty());
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
        if (!keeps) {
            reason.clear();
        }
        setVisible(true);
        setManaged(true);
        reason.requestFocus();
        reason.end();
    }

    /** What is typed. */
    public StringProperty reasonProperty() {
        return reason.textProperty();
    }

    /** Confirms what is typed; nothing happens while it is blank. */
    public void confirm() {
        String text = reason.getText().strip();
        if (!text.isEmpty()) {
            close();
            confirmed.accept(text);
        }
    }

    /** Closes the panel without an answer. */
    public void dismiss() {
        close();
    }

    public boolean isOpen() {
        return isVisible();
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
