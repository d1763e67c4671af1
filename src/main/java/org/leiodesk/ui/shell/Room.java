package org.leiodesk.ui.shell;

import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import org.leiodesk.ui.kit.Screen;

/**
 * A room of the left-hand list.
 *
 * @param id its name in a {@link org.leiodesk.ui.kit.Place}; its text is {@code ui.room.ID}
 * @param icon its sign
 * @param screen makes its screen at the first visit
 */
public record Room(String id, Feather icon, Supplier<Screen> screen) {
    String textKey() {
        return "ui.room." + id;
    }
}
