package org.leiodesk.ui.kit;

import java.time.Clock;
import org.leiodesk.base.Language;

/**
 * What every screen is handed besides the services it uses.
 *
 * @param texts the language
 * @param background where slow work is done
 * @param navigator the way to other places
 * @param theme light or dark
 * @param clock the only source of the present time
 */
public record UiContext(Translations texts, Background background, Navigator navigator, Theme theme, Clock clock) {
    /** For tests: English, light, everything done at once. */
    public static UiContext immediate(Clock clock) {
        return new UiContext(
                new Translations(Language.ENGLISH), Background.immediate(), new Navigator(), new Theme(), clock);
    }
}
