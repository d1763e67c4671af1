package org.leiodesk.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.leiodesk.ui.kit.Translations;

/**
 * Chooses one of a few values, or none. A letter typed goes to the next value that begins with it.
 *
 * @param <T> what is chosen
 */
public final class ChoiceField<T> extends ComboBox<@Nullable T> {
    /**
     * @param choices in the order shown; the empty choice comes first of itself
     * @param textKey the key of the text of a choice
     * @param chosen bound both ways; null when none
     */
    public ChoiceField(
            Translations texts, List<T> choices, Function<T, String> textKey, ObjectProperty<@Nullable T> chosen) {
        List<@Nullable T> items = new ArrayList<>();
        items.add(null);
        items.addAll(choices);
        getItems().setAll(items);
        Runnable name = () -> setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : texts.now(textKey.apply(value));
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        name.run();
        texts.languageProperty().addListener((property, was, is) -> name.run());
        valueProperty().bindBidirectional(chosen);
        addEventHandler(KeyEvent.KEY_TYPED, this::goTo);
    }

    /** Chooses the next value whose name begins with the letter typed. */
    private void goTo(KeyEvent typed) {
        String letter = typed.getCharacter().toLowerCase(Locale.ROOT);
        if (letter.isBlank() || typed.isControlDown() || typed.isAltDown() || typed.isMetaDown()) {
            return;
        }
        int size = getItems().size();
        int from = Math.max(0, getSelectionModel().getSelectedIndex());
        for (int step = 1; step <= size; step++) {
            @Nullable T next = getItems().get((from + step) % size);
            if (next != null
                    && getConverter().toString(next).toLowerCase(Locale.ROOT).startsWith(letter)) {
                getSelectionModel().select(next);
                typed.consume();
                return;
            }
        }
    }
}
