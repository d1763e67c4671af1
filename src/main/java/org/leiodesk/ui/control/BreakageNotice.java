package org.leiodesk.ui.control;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Translations;

/** Says in place that something broke, in one sentence with the code to quote. Takes no room until then. */
public final class BreakageNotice extends HBox {
    private final Translations texts;
    private final Background background;

    public BreakageNotice(Translations texts, Background background) {
        this.texts = texts;
        this.background = background;
        setId("broken");
        getStyleClass().addAll("notice", "notice-error");
        setSpacing(8);
        Label sentence = new Label();
        sentence.setId("broken-sentence");
        sentence.setGraphic(new FontIcon(Feather.X_OCTAGON));
        sentence.setWrapText(true);
        sentence.textProperty()
                .bind(Bindings.createStringBinding(
                        this::sentence, background.brokenProperty(), texts.languageProperty()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        sentence,
                        gap,
                        Buttons.of(texts, "broken-copy", "ui.broken.copy", this::copy),
                        Buttons.of(texts, "broken-close", "ui.broken.close", background::dismiss));
        visibleProperty().bind(background.brokenProperty().isNotNull());
        managedProperty().bind(visibleProperty());
    }

    private String sentence() {
        Background.Breakage breakage = background.brokenProperty().get();
        return breakage == null
                ? ""
                : texts.now("ui.broken." + breakage.code()) + " "
                        + texts.now("ui.broken.quote", breakage.code().code());
    }

    private void copy() {
        Background.Breakage breakage = background.brokenProperty().get();
        if (breakage != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(breakage.code().code() + " " + breakage.cause());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
