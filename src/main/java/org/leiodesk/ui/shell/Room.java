package org.leiodesk.ui.shell;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;
import org.kordamp.ikonli.feather.Feather;
import org.leiodesk.ui.kit.Screen;

/**
 * A room of the left-hand list.
 *
 * @param id its name in a {@link org.leiodesk.ui.kit.Place}; its text is {@code ui.room.ID}
 * @param icon its sign
 * @param screen makes its screen at the first visit
 * @param waiting how much waits there; shown when it is not 0
 */
public record Room(String id, Feather icon, Supplier<Screen> screen, ObservableIntegerValue waiting) {
    /** A room where nothing waits. */
    public Room(String id, Feather icon, Supplier<Screen> screen) {
        this(id, icon, screen, new ReadOnlyIntegerWrapper(0));
    }

    String textKey() {
        return "ui.room." + id;
    }
}
