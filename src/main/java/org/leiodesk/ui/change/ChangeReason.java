package org.leiodesk.ui.change;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.leiodesk.ui.kit.SaveStatus;

/**
 * Why something stored is changed, as it is typed. It belongs to what is unsaved: it stays when the question is taken back, and when the saving is refused or fails; once that
 * is saved, or thrown away, it is gone.
 */
public final class ChangeReason {
    /** Under which name it stands in the draft of a form. */
    public static final String ITEM = "reasonForChange";

    private final SaveStatus status;
    private final StringProperty text = new SimpleStringProperty(this, ITEM, "");

    /** @param status whether that which is changed is saved */
    public ChangeReason(SaveStatus status) {
        this.status = status;
        status.stateProperty().addListener((property, was, is) -> {
            boolean savedWhileTyping = was instanceof SaveStatus.State.Saving && is instanceof SaveStatus.State.Unsaved;
            if (savedWhileTyping || !SaveStatus.unsaved(is)) {
                text.set("");
            }
        });
    }

    /** Exactly as typed; empty when nothing is. */
    public StringProperty textProperty() {
        return text;
    }

    /** What is typed into a form, and with it the reason. */
    public Map<String, String> with(Map<String, String> typed) {
        if (text.get().isEmpty() || !status.unsaved()) {
            return typed;
        }
        Map<String, String> all = new LinkedHashMap<>(typed);
        all.put(ITEM, text.get());
        return all;
    }

    /** Types again what {@link #with} told, after the form was typed again; nothing happens when all of that form is stored meanwhile. */
    public void type(Map<String, String> typed) {
        if (status.unsaved()) {
            text.set(typed.getOrDefault(ITEM, ""));
        }
    }
}
