package org.leiodesk.ui.kit;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/** One screen of the window. It takes everything it needs by constructor, lays out and binds; its view model decides. */
public interface Screen {
    /** Its name, following the language. */
    ObservableValue<String> title();

    /** The same node at every call. */
    Parent node();

    /** Whether what stands on it is saved; screens on which nothing is typed need not say. */
    default ObservableValue<SaveStatus.State> saveState() {
        return new ReadOnlyObjectWrapper<>(new SaveStatus.State.Untouched());
    }

    /**
     * Saves what is not saved (Ctrl+S, and when leaving).
     *
     * @param then runs once it is saved, and only then
     */
    default void save(Runnable then) {
        then.run();
    }

    /** Puts back what is stored. */
    default void discard() {}

    /** The forms on it of which drafts are kept. */
    default List<Drafted> drafted() {
        return List.of();
    }

    /** Called each time the screen comes into sight: reads what may have changed elsewhere. */
    default void shown() {}

    /** Its keys besides those of the whole window. */
    default List<Shortcut> shortcuts() {
        return List.of();
    }
}
