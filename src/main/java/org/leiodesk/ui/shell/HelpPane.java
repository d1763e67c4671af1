package org.leiodesk.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.leiodesk.ui.kit.Shortcut;
import org.leiodesk.ui.kit.Translations;

/** Lists the keys: of the whole window, and of the screen in sight. F1 opens it, F1 or Esc closes it. */
final class HelpPane extends StackPane {
    private final Translations texts;

    HelpPane(Translations texts) {
        this.texts = texts;
        setId("help");
        getStyleClass().add("help-veil");
        setOnMouseClicked(click -> setVisible(false));
        setVisible(false);
    }

    void open(List<Shortcut> screen, List<Shortcut> window) {
        VBox card = new VBox(8);
        card.getStyleClass().add("help-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        if (!screen.isEmpty()) {
            card.getChildren().addAll(heading("ui.shell.keysHere"), keys(screen));
        }
        card.getChildren().addAll(heading("ui.shell.keysEverywhere"), keys(window));
        getChildren().setAll(card);
        setVisible(true);
    }

    private Label heading(String textKey) {
        Label label = new Label();
        label.textProperty().bind(texts.text(textKey));
        label.getStyleClass().add("form-heading");
        return label;
    }

    private GridPane keys(List<Shortcut> shortcuts) {
        GridPane grid = new GridPane();
        grid.setHgap(24);
        grid.setVgap(4);
        for (int i = 0; i < shortcuts.size(); i++) {
            Label key = new Label(shortcuts.get(i).keys());
            key.getStyleClass().add("key");
            key.setMinWidth(USE_PREF_SIZE);
            Label what = new Label();
            what.textProperty().bind(texts.text(shortcuts.get(i).textKey()));
            grid.addRow(i, key, what);
        }
        return grid;
    }
}
