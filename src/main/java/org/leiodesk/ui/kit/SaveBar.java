package org.leiodesk.ui.kit;

import java.time.format.DateTimeFormatter;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The fixed bar at the foot of a screen on which something is typed: in words whether it is saved; Revert and Save. */
public final class SaveBar extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Button save = new Button();
    private final Button revert = new Button();

    public SaveBar(Translations texts, SaveStatus status, Runnable onSave, Runnable onRevert) {
        this(texts, status.stateProperty(), onSave, onRevert);
    }

    /** @param state of everything on the screen together */
    public SaveBar(Translations texts, ObservableValue<SaveStatus.State> state, Runnable onSave, Runnable onRevert) {
        getStyleClass().add("save-bar");
        Label word = new Label();
        word.setId("save-state");
        word.textProperty().bind(words(texts, state));
        word.getStyleClass().add("save-state");
        save.setId("save");
        save.textProperty().bind(texts.text("ui.save"));
        save.setTooltip(new Tooltip("Ctrl+S"));
        save.getStyleClass().add("accent");
        save.setOnAction(event -> onSave.run());
        revert.setId("revert");
        revert.textProperty().bind(texts.text("ui.revert"));
        revert.setOnAction(event -> onRevert.run());
        var idle = Bindings.createBooleanBinding(
                () -> !SaveStatus.unsaved(state.getValue()) || state.getValue() instanceof SaveStatus.State.Saving,
                state);
        save.disableProperty().bind(idle);
        revert.disableProperty().bind(idle);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(word, gap, revert, save);
    }

    /** Puts another control before Revert and Save, such as Print. */
    public void add(Region control) {
        getChildren().add(getChildren().size() - 2, control);
    }

    /** The state in words: Saved 14:03:22, Not saved, Saving; empty while nothing was changed. */
    public static StringBinding words(Translations texts, ObservableValue<SaveStatus.State> state) {
        return Bindings.createStringBinding(
                () -> {
                    SaveStatus.State now = state.getValue();
                    if (now instanceof SaveStatus.State.Saved saved) {
                        return texts.now("ui.saved", TIME.format(saved.at()));
                    }
                    if (now instanceof SaveStatus.State.NotSaved failed) {
                        return texts.now("ui.notSavedBecause", failed.why());
                    }
                    if (now instanceof SaveStatus.State.Untouched) {
                        return "";
                    }
                    return texts.now(now instanceof SaveStatus.State.Saving ? "ui.saving" : "ui.notSaved");
                },
                texts.languageProperty(),
                state);
    }
}
