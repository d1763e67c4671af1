package org.leiodesk.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.base.Language;

/** The two switches that stand at the top right everywhere: language and theme. */
public final class Appearance {
    private Appearance() {}

    public static HBox switches(Translations texts, Theme theme) {
        Button language = new Button();
        language.setId("language");
        language.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.language() == Language.ENGLISH ? "中文" : "English", texts.languageProperty()));
        language.getStyleClass().add("flat");
        language.setOnAction(event -> switchLanguage(texts));
        Button shade = new Button();
        shade.setId("theme");
        shade.getStyleClass().addAll("flat", "button-icon");
        shade.graphicProperty().bind(theme.darkProperty().map(dark -> new FontIcon(dark ? Feather.SUN : Feather.MOON)));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.text("ui.shell.theme"));
        shade.setTooltip(tip);
        shade.accessibleTextProperty().bind(tip.textProperty());
        shade.setOnAction(
                event -> theme.darkProperty().set(!theme.darkProperty().get()));
        HBox both = new HBox(language, shade);
        both.setAlignment(Pos.CENTER_RIGHT);
        return both;
    }

    /** Changes to the other language. */
    public static void switchLanguage(Translations texts) {
        texts.use(texts.language() == Language.ENGLISH ? Language.CHINESE : Language.ENGLISH);
    }
}
