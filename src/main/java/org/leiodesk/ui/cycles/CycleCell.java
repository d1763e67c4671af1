package org.leiodesk.ui.cycles;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.base.Message;
import org.leiodesk.ui.kit.Translations;

/** A cycle in the list: its number, its day 1, and whether it came late or was reduced, each with its sign. */
final class CycleCell extends ListCell<@Nullable CycleLine> {
    private final Translations texts;

    CycleCell(Translations texts) {
        this.texts = texts;
        getStyleClass().add("cycle-cell");
    }

    @Override
    protected void updateItem(@Nullable CycleLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        HBox under = new HBox(8);
        if (line.cycle() == null) {
            under.getChildren().add(label(Message.of("casebook.cycle.new"), "quiet"));
        } else if (!line.begun()) {
            under.getChildren().add(label(Message.of("casebook.cycle.planned", line.day()), "quiet"));
        } else {
            under.getChildren().add(label(Message.of("casebook.cycle.on", line.day()), "quiet"));
        }
        if (line.delayDays() > 0) {
            under.getChildren().add(sign(Message.of("casebook.cycle.late", line.delayDays()), Feather.CLOCK));
        }
        if (line.reduced()) {
            under.getChildren().add(sign(Message.of("casebook.cycle.reduced"), Feather.ARROW_DOWN));
        }
        setGraphic(new VBox(2, label(Message.of("casebook.cycle", line.number()), "cycle-name"), under));
    }

    private Label sign(Message message, Feather icon) {
        Label label = label(message, "cycle-sign");
        label.setGraphic(new FontIcon(icon));
        return label;
    }

    private Label label(Message message, String style) {
        Label label = new Label();
        label.textProperty().bind(texts.text(message));
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
