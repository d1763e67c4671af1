package org.leiodesk.ui.summary;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.ui.kit.Translations;

/** What stands under a table that is given over the safety set: whose numbers these are, and how they are made. */
final class SafetySetLine {
    private SafetySetLine() {}

    static VBox of(Translations texts, ReadOnlyObjectProperty<@Nullable ShownResults> results, String noteKey) {
        return of(texts, results, noteKey, ShownResults::safetySet);
    }

    /** @param said names the set, and may say more */
    static VBox of(
            Translations texts,
            ReadOnlyObjectProperty<@Nullable ShownResults> results,
            String noteKey,
            Function<ShownResults, Message> said) {
        Label population = new Label();
        population.setWrapText(true);
        population.getStyleClass().add("table-note");
        population.textProperty().bind(texts.text(results.map(said)));
        Label note = new Label();
        note.setWrapText(true);
        note.getStyleClass().addAll("table-note", "quiet");
        note.textProperty().bind(texts.text(noteKey));
        return new VBox(population, note);
    }
}
