package org.leiodesk.ui.field;

import org.leiodesk.ui.kit.Translations;

/** Types a {@link DateEntry}: shows beside it what is understood, tidies it on leaving, and never takes back what it cannot read. */
public final class PartialDateField extends EntryField {
    public PartialDateField(Translations texts, DateEntry entry) {
        super(texts, entry.textProperty(), entry.problemProperty(), texts.text(entry.meaningProperty()));
        input().setPromptText("YYYY-MM-DD");
        input().setPrefColumnCount(9);
        input().focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                entry.tidy();
            }
        });
    }
}
