package org.leiodesk.ui.results;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;
import org.leiodesk.ui.kit.Translations;

/** Makes the boxes in which one of several things is chosen, in the language of the moment. */
final class Choices {
    private final Translations texts;

    Choices(Translations texts) {
        this.texts = texts;
    }

    <T> ComboBox<T> box(String id, ObjectProperty<T> chosen, List<T> all, Function<T, String> name) {
        ComboBox<T> choice = new ComboBox<>(FXCollections.observableArrayList(all));
        choice.setId(id);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().bindBidirectional(chosen);
        show(choice, name);
        return choice;
    }

    /** The same, low enough that many of them are in sight in the smallest window. */
    <T> ComboBox<T> lowBox(String id, ObjectProperty<T> chosen, List<T> all, Function<T, String> name) {
        ComboBox<T> choice = box(id, chosen, all, name);
        choice.setStyle("-fx-min-height: 28px; -fx-pref-height: 28px; -fx-padding: 0;");
        choice.getButtonCell().setStyle("-fx-padding: 0 0 0 8px;");
        return choice;
    }

    /** A label and what it names, in one row. */
    HBox row(String labelKey, Node what) {
        Label label = label(labelKey);
        label.getStyleClass().setAll("label", "quiet");
        label.setMinWidth(60);
        label.setLabelFor(what);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(4, label, what);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    Label label(String key) {
        Label label = new Label();
        label.textProperty().bind(texts.text(key));
        label.getStyleClass().add("form-label");
        return label;
    }

    /** Shows these only where they matter. */
    static void where(ObservableBooleanValue matters, Node... nodes) {
        for (Node node : nodes) {
            node.visibleProperty().bind(matters);
            node.managedProperty().bind(matters);
        }
    }

    /** Writes the choices in the language of the moment. */
    <T> void show(ComboBox<T> choice, Function<T, String> name) {
        Callback<ListView<T>, ListCell<T>> cells = list -> new ListCell<>() {
            {
                texts.languageProperty().addListener((property, was, is) -> write(getItem(), isEmpty()));
            }

            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                write(item, empty);
            }

            private void write(@Nullable T item, boolean empty) {
                setText(item == null || empty ? "" : name.apply(item));
            }
        };
        choice.setCellFactory(cells);
        choice.setButtonCell(cells.call(null));
    }
}
