package org.leiodesk.ui.field;

import javafx.beans.property.SimpleStringProperty;
import org.leiodesk.ui.kit.Translations;

/** Types a {@link NumberEntry}, its unit beside it. */
public final class NumberField extends EntryField {
    /** @param unit as it is written in both languages, such as mm; empty for none */
    public NumberField(Translations texts, NumberEntry entry, String unit) {
        super(texts, entry.textProperty(), entry.problemProperty(), new SimpleStringProperty(unit));
        input().getStyleClass().add("number");
        input().setPrefColumnCount(6);
    }
}
