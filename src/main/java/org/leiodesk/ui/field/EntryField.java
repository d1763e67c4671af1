package org.leiodesk.ui.field;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.base.Severity;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.Translations;

/** A text field whose text is never reverted, with a word beside it and, under it, what is wrong with what was typed. */
public abstract class EntryField extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField input = new TextField();
    private final Label beside = new Label();
    private final ObservableValue<? extends @Nullable Message> problem;

    EntryField(
            Translations texts,
            StringProperty text,
            ObservableValue<? extends @Nullable Message> problem,
            ObservableValue<String> word) {
        this.problem = problem;
        getStyleClass().add("entry-field");
        input.textProperty().bindBidirectional(text);
        beside.textProperty().bind(word);
        beside.getStyleClass().add("beside");
        HBox line = new HBox(8, input, beside);
        line.setAlignment(Pos.CENTER_LEFT);
        Label wrong = new Label();
        wrong.textProperty().bind(texts.text(problem));
        wrong.setGraphic(FindingsPane.sign(Severity.ERROR));
        wrong.setWrapText(true);
        wrong.getStyleClass().addAll("finding", "finding-error");
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        problem.addListener((property, was, is) -> input.pseudoClassStateChanged(WRONG, is != null));
        input.pseudoClassStateChanged(WRONG, problem.getValue() != null);
        getChildren().addAll(line, wrong);
    }

    /** The field itself: for its id, its width, its focus. */
    public final TextField input() {
        return input;
    }

    /** Whether it says itself that what was typed cannot be read. */
    final boolean hasProblem() {
        return problem.getValue() != null;
    }

    @Override
    public void requestFocus() {
        input.requestFocus();
    }
}
