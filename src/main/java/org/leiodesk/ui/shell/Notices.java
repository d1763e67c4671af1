package org.leiodesk.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Navigator;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.kit.UiContext;

/** The panels that open above a screen when something needs an answer: what is unsaved, and what broke. They take no room otherwise. */
final class Notices extends VBox {
    private final Translations texts;

    Notices(UiContext context) {
        texts = context.texts();
        getChildren().addAll(unsaved(context.navigator()), broken(context.background()));
    }

    private HBox unsaved(Navigator navigator) {
        Label question = sentence(Feather.ALERT_TRIANGLE);
        question.textProperty().bind(texts.text("ui.leave.question"));
        Button save = button("leave-save", "ui.leave.save", navigator::saveAndGo);
        save.getStyleClass().add("accent");
        HBox panel = panel(
                question,
                button("leave-stay", "ui.leave.stay", navigator::stay),
                button("leave-discard", "ui.leave.discard", navigator::discardAndGo),
                save);
        panel.setId("leave");
        panel.visibleProperty().bind(navigator.waitingProperty().isNotNull());
        navigator.waitingProperty().addListener((property, was, is) -> {
            if (is != null) {
                save.requestFocus();
            }
        });
        panel.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                navigator.stay();
            }
        });
        return panel;
    }

    private HBox broken(Background background) {
        Label sentence = sentence(Feather.X_OCTAGON);
        sentence.setId("broken-sentence");
        sentence.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            Background.Breakage breakage =
                                    background.brokenProperty().get();
                            return breakage == null
                                    ? ""
                                    : texts.now("ui.broken." + breakage.code()) + " "
                                            + texts.now(
                                                    "ui.broken.quote",
                                                    breakage.code().code());
                        },
                        background.brokenProperty(),
                        texts.languageProperty()));
        HBox panel = panel(
                sentence,
                button("broken-copy", "ui.broken.copy", () -> copy(background)),
                button("broken-close", "ui.broken.close", background::dismiss));
        panel.setId("broken");
        panel.getStyleClass().add("notice-error");
        panel.visibleProperty().bind(background.brokenProperty().isNotNull());
        return panel;
    }

    private static void copy(Background background) {
        Background.Breakage breakage = background.brokenProperty().get();
        if (breakage != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(breakage.code().code() + " " + breakage.cause());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private static Label sentence(Feather icon) {
        Label label = new Label();
        label.setGraphic(new FontIcon(icon));
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private Button button(String id, String textKey, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.text(textKey));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static HBox panel(Label sentence, Button... buttons) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox panel = new HBox(8, sentence, gap);
        panel.getChildren().addAll(buttons);
        panel.getStyleClass().add("notice");
        panel.managedProperty().bind(panel.visibleProperty());
        return panel;
    }
}
