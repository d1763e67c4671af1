package org.leiodesk.ui.kit;

import java.time.Clock;
import java.time.Duration;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.leiodesk.base.Language;

/**
 * What every screen is handed besides the services it uses.
 *
 * @param texts the language
 * @param background where slow work is done
 * @param navigator the way to other places
 * @param theme light or dark
 * @param clock the only source of the present time
 * @param lockAfter after how long without a key or a movement the window is locked; the person may change it
 */
public record UiContext(
        Translations texts,
        Background background,
        Navigator navigator,
        Theme theme,
        Clock clock,
        ObjectProperty<Duration> lockAfter) {
    private static final Duration USUAL = Duration.ofMinutes(10);

    /** With the usual time until the window is locked. */
    public UiContext(Translations texts, Background background, Navigator navigator, Theme theme, Clock clock) {
        this(texts, background, navigator, theme, clock, new SimpleObjectProperty<>(USUAL));
    }

    /** For tests: English, light, everything done at once. */
    public static UiContext immediate(Clock clock) {
        return new UiContext(
                new Translations(Language.ENGLISH), Background.immediate(), new Navigator(), new Theme(), clock);
    }
}
