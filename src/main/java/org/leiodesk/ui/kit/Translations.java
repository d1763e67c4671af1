package org.leiodesk.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.Texts;

/** The language of the window. Labels bind to its texts, so that the language changes while running and nothing typed is lost. */
public final class Translations {
    private final ReadOnlyObjectWrapper<Language> language;

    public Translations(Language first) {
        language = new ReadOnlyObjectWrapper<>(this, "language", first);
    }

    public ReadOnlyObjectProperty<Language> languageProperty() {
        return language.getReadOnlyProperty();
    }

    public Language language() {
        return language.get();
    }

    /** Changes the language of everything that is bound. */
    public void use(Language next) {
        language.set(next);
    }

    /**
     * A text that follows the language.
     *
     * @param args as for {@link Texts#get}; an argument may be observable, and the text then follows it too (null reads as empty)
     */
    public StringBinding text(String key, Object... args) {
        List<Observable> sources = new ArrayList<>(List.of(language));
        for (Object arg : args) {
            if (arg instanceof ObservableValue<?> changing) {
                sources.add(changing);
            }
        }
        return Bindings.createStringBinding(() -> now(key, args), sources.toArray(Observable[]::new));
    }

    /** A sentence that follows the language. */
    public StringBinding text(Message message) {
        return text(message.key(), message.args().toArray());
    }

    /** The sentence of a value that changes, empty while it is null. */
    public StringBinding text(ObservableValue<? extends @Nullable Message> message) {
        return Bindings.createStringBinding(
                () -> {
                    Message current = message.getValue();
                    return current == null
                            ? ""
                            : now(current.key(), current.args().toArray());
                },
                language,
                message);
    }

    /** The text in the language of this moment: for what is not kept on the screen. */
    public String now(String key, Object... args) {
        Object[] plain = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            Object arg = args[i] instanceof ObservableValue<?> changing ? changing.getValue() : args[i];
            plain[i] = arg == null ? "" : arg;
        }
        return Texts.of(language.get()).get(key, plain);
    }
}
