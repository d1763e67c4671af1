package org.leiodesk.ui.board;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.domain.lesion.ImagingMethod;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.ui.control.Buttons;
import org.leiodesk.ui.field.ChoiceField;
import org.leiodesk.ui.field.NumberField;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.Translations;

/** Describes a lesion in place, without a dialog. Enter in a text puts it on the board, Esc takes back. Takes no room until opened. */
final class LesionPanel extends VBox {
    private static final BooleanExpression ALWAYS = new SimpleBooleanProperty(true);
    private static final BooleanExpression NEVER = new SimpleBooleanProperty(false);

    private final Translations texts;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed", false);
    private Runnable closed = () -> {};
    private Runnable finish = () -> {};
    private @Nullable LesionDraft open;

    LesionPanel(Translations texts) {
        this.texts = texts;
        setId("lesion-panel");
        getStyleClass().addAll("reason-pane", "lesion-panel");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                takeBack();
            }
        });
        close();
    }

    /** Esc: what was described is only thrown away by the button that says so, or a second Esc there. */
    private void takeBack() {
        Node cancel = lookup("#lesion-cancel");
        if (changed.get() && cancel != null && !cancel.isFocused()) {
            cancel.requestFocus();
        } else {
            close();
        }
    }

    /** Whether something was described that is not on the board yet. */
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** What is being described and not on the board yet; null when nothing is. */
    @Nullable
    LesionDraft draft() {
        return changed.get() ? open : null;
    }

    /** Puts on the board what is described; what is lacking is said, and the panel stays open. */
    void finish() {
        finish.run();
    }

    boolean isOpen() {
        return isVisible();
    }

    /**
     * Opens the panel.
     *
     * @param onDone told once everything needed is there
     * @param onRemove takes the lesion away again; null when it cannot be
     * @param onClose told in any case when the panel closes
     */
    void open(LesionDraft draft, Runnable onDone, @Nullable Runnable onRemove, Runnable onClose) {
        closed = () -> {};
        close();
        closed = onClose;
        FindingsPane problems = new FindingsPane(texts);
        Runnable done = () -> {
            List<Finding> wrong = draft.problems();
            problems.show(wrong);
            if (wrong.isEmpty()) {
                onDone.run();
                close();
            }
        };
        TextField site = text("lesion-site", draft.site, done);
        Label title = new Label();
        title.textProperty()
                .bind(
                        draft.before() == null
                                ? texts.text("board.lesion.add")
                                : texts.text(
                                        "board.lesion.change", draft.before().id()));
        title.getStyleClass().add("reason-question");
        getChildren().setAll(title, fields(draft, site, done), problems, buttons(draft, done, onRemove));
        setVisible(true);
        setManaged(true);
        open = draft;
        finish = done;
        site.requestFocus();
    }

    /** What was already described counts as changed, else what is described from now on. */
    void follow(LesionDraft draft, boolean alreadyChanged) {
        Map<String, String> start = alreadyChanged ? Map.of() : draft.texts();
        changed.set(alreadyChanged);
        draft.listen(() -> changed.set(open == draft && !draft.texts().equals(start)));
    }

    private FlowPane fields(LesionDraft draft, TextField site, Runnable done) {
        FlowPane fields = new FlowPane(16, 8);
        if (draft.before() == null) {
            fields.getChildren()
                    .add(labelled(
                            "role",
                            new ChoiceField<>(
                                    texts, List.of(LesionRole.values()), role -> "board.role." + role, draft.role)));
        }
        ChoiceField<NewLesionState> certainty = new ChoiceField<>(
                texts,
                List.of(NewLesionState.EQUIVOCAL, NewLesionState.UNEQUIVOCAL),
                state -> "board.state." + state,
                draft.certainty);
        Node sure = labelled("certainty", certainty);
        sure.visibleProperty().bind(draft.role.isEqualTo(LesionRole.NEW).and(draft.before() == null ? ALWAYS : NEVER));
        sure.managedProperty().bind(sure.visibleProperty());
        NumberField slice = new NumberField(texts, draft.slice, "mm");
        slice.input().setId("lesion-slice");
        slice.input().setOnAction(event -> done.run());
        CheckBox irradiated = check("irradiated", draft.irradiated);
        CheckBox progressed = check("progressed", draft.progressed);
        progressed.visibleProperty().bind(draft.irradiated);
        progressed.managedProperty().bind(draft.irradiated);
        fields.getChildren()
                .addAll(
                        sure,
                        labelled("site", site),
                        labelled(
                                "kind",
                                new ChoiceField<>(
                                        texts, List.of(LesionKind.values()), kind -> "board.kind." + kind, draft.kind)),
                        labelled(
                                "method",
                                new ChoiceField<>(
                                        texts,
                                        List.of(ImagingMethod.values()),
                                        method -> "board.method." + method,
                                        draft.method)),
                        labelled("slice", slice),
                        labelled("organ", text("lesion-organ", draft.organ, done)),
                        irradiated,
                        progressed);
        return fields;
    }

    private HBox buttons(LesionDraft draft, Runnable done, @Nullable Runnable onRemove) {
        Button confirm = Buttons.of(
                texts, "lesion-done", draft.before() == null ? "board.lesion.put" : "board.lesion.keep", done);
        confirm.getStyleClass().add("accent");
        HBox buttons = new HBox(8, confirm, Buttons.of(texts, "lesion-cancel", "ui.cancel", this::close));
        if (onRemove != null) {
            buttons.getChildren().add(Buttons.of(texts, "lesion-remove", "board.lesion.remove", () -> {
                onRemove.run();
                close();
            }));
        }
        return buttons;
    }

    private TextField text(String id, StringProperty value, Runnable done) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(16);
        field.textProperty().bindBidirectional(value);
        field.setOnAction(event -> done.run());
        return field;
    }

    private CheckBox check(String name, BooleanProperty value) {
        CheckBox box = new CheckBox();
        box.setId("lesion-" + name);
        box.textProperty().bind(texts.text("board.lesion." + name));
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private Node labelled(String name, Node field) {
        if (field.getId() == null) {
            field.setId("lesion-" + name);
        }
        Label label = new Label();
        label.textProperty().bind(texts.text("board.lesion." + name));
        label.setLabelFor(field);
        label.getStyleClass().add("lesion-label");
        return new VBox(2, label, field);
    }

    void close() {
        setVisible(false);
        setManaged(false);
        getChildren().clear();
        open = null;
        finish = () -> {};
        changed.set(false);
        Runnable then = closed;
        closed = () -> {};
        then.run();
    }
}
