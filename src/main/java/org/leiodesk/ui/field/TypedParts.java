package org.leiodesk.ui.field;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.SaveStatus;

/** Several parts of one screen into which something is typed, asked about together when one leaves. */
public final class TypedParts {
    /**
     * One part.
     *
     * @param state whether what stands in it is saved
     * @param save saves it, and then runs what it is given
     * @param discard puts back what is stored
     * @param drafted its forms
     */
    public record Part(
            ObservableValue<SaveStatus.State> state,
            Consumer<Runnable> save,
            Runnable discard,
            Supplier<List<Drafted>> drafted) {}

    private final List<Part> parts;
    private final ObjectBinding<SaveStatus.State> state;

    /** @param parts the one first whose state is told when nothing is unsaved and no other was saved */
    public TypedParts(List<Part> parts) {
        this.parts = List.copyOf(parts);
        state = Bindings.createObjectBinding(
                this::now, this.parts.stream().map(Part::state).toArray(ObservableValue<?>[]::new));
    }

    private SaveStatus.State now() {
        SaveStatus.State all = parts.get(0).state().getValue();
        for (Part part : parts) {
            SaveStatus.State one = part.state().getValue();
            if (SaveStatus.unsaved(one)) {
                return one;
            }
            if (one instanceof SaveStatus.State.Saved at
                    && !(all instanceof SaveStatus.State.Saved last && last.at().isAfter(at.at()))) {
                all = at;
            }
        }
        return all;
    }

    /** Unsaved when any of them is. */
    public ObservableValue<SaveStatus.State> saveState() {
        return state;
    }

    /** Saves each that is not saved, one after the other; stops at the first that cannot be. */
    public void save(Runnable then) {
        for (Part part : parts) {
            if (SaveStatus.unsaved(part.state().getValue())) {
                part.save().accept(() -> save(then));
                return;
            }
        }
        then.run();
    }

    public void discard() {
        parts.forEach(part -> part.discard().run());
    }

    /** The forms of every part. */
    public List<Drafted> drafted() {
        return parts.stream().flatMap(part -> part.drafted().get().stream()).toList();
    }
}
