package org.leiodesk.ui.field;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import org.leiodesk.ui.kit.Translations;

/** Types a {@link NumberEntry}, its unit beside it. */
public final class NumberField extends EntryField {
    /** @param unit as it is written in both languages, such as mm; empty for none */
    public NumberField(Translations texts, NumberEntry entry, String unit) {
        this(texts, entry, new SimpleStringProperty(unit));
    }

    /** @param unit a unit that follows the language, such as days */
    public NumberField(Translations texts, NumberEntry entry, ObservableValue<String> unit) {
        super(texts, entry.textProperty(), entry.problemProperty(), unit);
        input().getStyleClass().add("number");
        input().setPrefColumnCount(6);
    }
}
