package org.leiodesk.ui.control;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.leiodesk.ui.kit.Translations;

/** Buttons in words. */
public final class Buttons {
    private Buttons() {}

    /** One whose text follows the language and is never cut. */
    public static Button of(Translations texts, String id, String textKey, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.text(textKey));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
