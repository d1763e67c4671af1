package org.leiodesk.ui.shell;

import java.util.List;
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
import org.leiodesk.base.Finding;
import org.leiodesk.ui.control.BreakageNotice;
import org.leiodesk.ui.control.Buttons;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.Navigator;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.kit.UiContext;

/** The panels that open above a screen when something needs an answer: what was repaired, what is unsaved, what broke. They take no room otherwise. */
final class Notices extends VBox {
    private final Translations texts;

    /** @param opening what had to be repaired when the study was opened */
    Notices(UiContext context, List<Finding> opening) {
        texts = context.texts();
        if (!opening.isEmpty()) {
            getChildren().add(repaired(opening));
        }
        getChildren().addAll(unsaved(context.navigator()), new BreakageNotice(context.texts(), context.background()));
    }

    /** What was repaired, until the person has read it and says so. */
    private HBox repaired(List<Finding> opening) {
        FindingsPane findings = new FindingsPane(texts);
        findings.show(opening);
        HBox.setHgrow(findings, Priority.ALWAYS);
        HBox panel = new HBox(8, findings);
        panel.getChildren()
                .add(Buttons.of(
                        texts,
                        "repaired-read",
                        "ui.repaired.read",
                        () -> getChildren().remove(panel)));
        panel.setId("repaired");
        panel.getStyleClass().add("notice");
        return panel;
    }

    private HBox unsaved(Navigator navigator) {
        Label question = new Label();
        question.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        question.textProperty().bind(texts.text("ui.leave.question"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button save = Buttons.of(texts, "leave-save", "ui.leave.save", navigator::saveAndGo);
        save.getStyleClass().add("accent");
        HBox panel = new HBox(
                8,
                question,
                gap,
                Buttons.of(texts, "leave-stay", "ui.leave.stay", navigator::stay),
                Buttons.of(texts, "leave-discard", "ui.leave.discard", navigator::discardAndGo),
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
}
