package org.leiodesk.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.ui.kit.BreakageNotice;
import org.leiodesk.ui.kit.Navigator;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.kit.UiContext;

/** The panels that open above a screen when something needs an answer: what is unsaved, and what broke. They take no room otherwise. */
final class Notices extends VBox {
    private final Translations texts;

    Notices(UiContext context) {
        texts = context.texts();
        getChildren().addAll(unsaved(context.navigator()), new BreakageNotice(context.texts(), context.background()));
    }

    private HBox unsaved(Navigator navigator) {
        Label question = new Label();
        question.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        question.textProperty().bind(texts.text("ui.leave.question"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button save = button("leave-save", "ui.leave.save", navigator::saveAndGo);
        save.getStyleClass().add("accent");
        HBox panel = new HBox(
                8,
                question,
                gap,
                button("leave-stay", "ui.leave.stay", navigator::stay),
                button("leave-discard", "ui.leave.discard", navigator::discardAndGo),
                save);
        panel.setId("leave");
        panel.getStyleClass().add("notice");
        panel.visibleProperty().bind(navigator.waitingProperty().isNotNull());
        panel.managedProperty().bind(panel.visibleProperty());
        navigator.waitingProperty().addListener((property, was, is) -> {
            if (is != null) {
                save.requestFocus();
            }
        });
        panel.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                navigator.stay();
            } else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof Button chosen) {
                key.consume();
                chosen.fire();
            }
        });
        return panel;
    }

    private Button button(String id, String textKey, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.text(textKey));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
