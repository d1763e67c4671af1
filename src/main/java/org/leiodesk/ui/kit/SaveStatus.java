package org.leiodesk.ui.kit;

import java.time.LocalTime;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.leiodesk.base.Message;

/** Whether what stands on a screen has been saved. Knows no control: a view model keeps one, the {@link SaveBar} shows it. */
public final class SaveStatus {
    /** What the status is. */
    public sealed interface State {
        /** Nothing was changed since it was opened. */
        record Untouched() implements State {}

        /** Something typed is not saved yet. */
        record Unsaved() implements State {}

        /** It is being saved. */
        record Saving() implements State {}

        /**
         * Everything is on the disk.
         *
         * @param at when that was acknowledged
         */
        record Saved(LocalTime at) implements State {}

        /**
         * It could not be saved, and what was typed is kept.
         *
         * @param why one sentence
         */
        record NotSaved(Message why) implements State {}
    }

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(this, "state", new State.Untouched());
    private boolean editedWhileSaving;

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether leaving now would lose something. */
    public boolean unsaved() {
        return unsaved(state.get());
    }

    /** Whether leaving in this state would lose something. */
    public static boolean unsaved(State state) {
        return !(state instanceof State.Untouched || state instanceof State.Saved);
    }

    /** Something was typed. While saving, it counts as not saved when the saving ends. */
    public void edited() {
        if (state.get() instanceof State.Saving) {
            editedWhileSaving = true;
        } else {
            state.set(new State.Unsaved());
        }
    }

    public void saving() {
        editedWhileSaving = false;
        state.set(new State.Saving());
    }

    public void saved(LocalTime at) {
        state.set(editedWhileSaving ? new State.Unsaved() : new State.Saved(at));
        editedWhileSaving = false;
    }

    public void notSaved(Message why) {
        state.set(new State.NotSaved(why));
    }

    /** What stands on the screen is again what is stored: just opened, or reverted. */
    public void untouched() {
        editedWhileSaving = false;
        state.set(new State.Untouched());
    }
}
