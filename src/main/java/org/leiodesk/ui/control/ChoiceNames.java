package org.leiodesk.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * What choices are called that are chosen and never typed; no choice has an empty name.
 *
 * @param <T> a choice
 */
public final class ChoiceNames<T> extends StringConverter<T> {
    private final Function<T, String> name;

    public ChoiceNames(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : name.apply(choice);
    }

    /** Nobody asks for it, since nothing is typed. */
    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("A choice is not typed");
    }
}
