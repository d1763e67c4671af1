package org.leiodesk.ui.field;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.leiodesk.base.Message;
import org.leiodesk.ui.change.ConsequencesPane;
import org.leiodesk.ui.control.Buttons;
import org.leiodesk.ui.kit.Translations;

/** What is asked about a change, in place: the reason with the old and the new values and what else would change, and which of two values stays when someone else was faster. */
public final class AmendmentPane extends VBox {
    private static final int ROWS_IN_A_COLUMN = 4;

    private final Translations texts;

    /** For one record. */
    public static AmendmentPane of(Translations texts, RecordModel<?> model) {
        return new AmendmentPane(texts, model.flow(), model.conflictProperty(), model::keepMine, model::takeStored);
    }

    /**
     * @param conflict what someone else changed meanwhile; empty while nobody did
     * @param keepMine the answer that what was typed stays
     * @param takeStored the answer that what is stored stays
     */
    public AmendmentPane(
            Translations texts,
            SaveFlow flow,
            ObservableValue<List<Change>> conflict,
            Runnable keepMine,
            Runnable takeStored) {
        this.texts = texts;
        ReasonPane reason = new ReasonPane(texts, flow.reason());
        ConsequencesPane consequences = ConsequencesPane.wide(texts, flow.preview());
        flow.askingProperty().addListener((property, was, is) -> {
            if (is == null) {
                reason.dismiss();
            } else {
                reason.ask(
                        is.what(),
                        is.onConfirm(),
                        is.onCancel(),
                        changes(is.changes(), "ui.change.arrow"),
                        consequences);
            }
        });
        VBox collision = new VBox();
        collision.getStyleClass().add("reason-pane");
        Consumer<List<Change>> show = changes -> {
            collision.setVisible(!changes.isEmpty());
            collision.setManaged(!changes.isEmpty());
            collision.getChildren().setAll(collision(changes, keepMine, takeStored));
        };
        show.accept(conflict.getValue());
        conflict.addListener((property, was, is) -> show.accept(is));
        getChildren().addAll(collision, reason);
    }

    private List<Node> collision(List<Change> changes, Runnable keepMine, Runnable takeStored) {
        if (changes.isEmpty()) {
            return List.of();
        }
        Label heading = new Label();
        heading.textProperty().bind(texts.text("ui.conflict.heading"));
        heading.getStyleClass().add("reason-question");
        heading.setWrapText(true);
        return List.of(
                heading,
                changes(changes, "ui.conflict.mine"),
                new HBox(
                        8,
                        Buttons.of(texts, "conflict-keep", "ui.conflict.keep", keepMine),
                        Buttons.of(texts, "conflict-take", "ui.conflict.take", takeStored)));
    }

    /** Item, old, new; in columns side by side when there are many. */
    private Node changes(List<Change> changes, String between) {
        boolean collides = between.equals("ui.conflict.mine");
        HBox columns = new HBox(48);
        columns.setId("changes");
        GridPane grid = new GridPane();
        for (int i = 0; i < changes.size(); i++) {
            if (i % ROWS_IN_A_COLUMN == 0) {
                grid = new GridPane();
                grid.getStyleClass().add("changes");
                columns.getChildren().add(grid);
            }
            Change change = changes.get(i);
            int row = i % ROWS_IN_A_COLUMN;
            if (collides) {
                grid.addRow(
                        row,
                        word(change.item(), "quiet"),
                        key("ui.conflict.stored"),
                        word(change.before(), "change-before"),
                        key(between),
                        word(change.after(), "change-after"));
            } else {
                grid.addRow(
                        row,
                        word(change.item(), "quiet"),
                        word(change.before(), "change-before"),
                        key(between),
                        word(change.after(), "change-after"));
            }
        }
        return columns;
    }

    private Label key(String key) {
        return word(Message.of(key), "quiet");
    }

    private Label word(Message message, String style) {
        Label label = new Label();
        label.textProperty().bind(texts.text(message));
        label.getStyleClass().add(style);
        return label;
    }
}
