package org.leiodesk.ui.kit;

import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * A key and what it does, as F1 lists it.
 *
 * @param keys the key as it is shown, such as Ctrl+S
 * @param textKey what it does, a key of the text bundles
 * @param combination what is listened for; null when a control handles the key itself and it is only listed
 * @param action what is done; null when a control handles the key itself
 */
public record Shortcut(
        String keys,
        String textKey,
        @Nullable KeyCombination combination,
        @Nullable Runnable action) {
    /** A key that the window listens for, such as {@code Ctrl+N}. */
    public static Shortcut of(String keys, String textKey, Runnable action) {
        return new Shortcut(keys, textKey, KeyCombination.valueOf(keys), action);
    }

    /** A key that is only listed, because a control handles it. */
    public static Shortcut listed(String keys, String textKey) {
        return new Shortcut(keys, textKey, null, null);
    }
}
