package org.leiodesk.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.InputStream;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark, the bundled font and our own stylesheet. */
public final class Theme {
    /** The bundled family, which has Latin and Chinese alike. */
    public static final String FONT_FAMILY = "Noto Sans SC";

    private static final String[] FACES = {"NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"};
    private static boolean fontsLoaded;

    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark", false);

    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Dresses a scene; once for each scene, on the thread of the window. */
    public void dress(Scene scene) {
        loadFonts();
        scene.getStylesheets()
                .add(Objects.requireNonNull(Theme.class.getResource("/org/leiodesk/ui/leiodesk.css"))
                        .toExternalForm());
        wear(scene);
        dark.addListener((property, was, is) -> wear(scene));
        scene.rootProperty().addListener((property, was, is) -> mark(scene));
    }

    private void wear(Scene scene) {
        Application.setUserAgentStylesheet(
                dark.get() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        mark(scene);
    }

    private void mark(Scene scene) {
        scene.getRoot().getStyleClass().removeAll("leiodesk", "dark");
        scene.getRoot().getStyleClass().add("leiodesk");
        if (dark.get()) {
            scene.getRoot().getStyleClass().add("dark");
        }
    }

    private static synchronized void loadFonts() {
        if (fontsLoaded) {
            return;
        }
        fontsLoaded = true;
        for (String face : FACES) {
            InputStream in =
                    Objects.requireNonNull(Theme.class.getResourceAsStream("/org/leiodesk/fonts/" + face), face);
            Font.loadFont(in, 14);
        }
    }
}
