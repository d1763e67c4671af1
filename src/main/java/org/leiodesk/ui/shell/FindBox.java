package org.leiodesk.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.leiodesk.ui.kit.Translations;

/** The box at the top that finds everything. Down and Up choose, Enter goes, Esc leaves. */
final class FindBox extends TextField {
    private static final double ROW = 36;

    private final Translations texts;
    private final FindModel model;
    private final Popup popup = new Popup();
    private final ListView<Command> list = new ListView<>();

    FindBox(Translations texts, FindModel model) {
        this.texts = texts;
        this.model = model;
        setId("find");
        promptTextProperty().bind(texts.text("ui.find.prompt"));
        textProperty().bindBidirectional(model.typedProperty());
        setPrefWidth(320);
        setMinWidth(200);
        list.setId("found");
        list.setItems(model.found());
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new FoundCell());
        list.getStyleClass().add("found");
        popup.getContent().setAll(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        focusedProperty().addListener((property, was, is) -> {
            if (is) {
                model.begin();
            } else {
                popup.hide();
            }
        });
        model.found().addListener((ListChangeListener<Command>) change -> showFound());
        list.setOnMouseClicked(click -> go());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> move(key, 1);
            case UP -> move(key, -1);
            case ENTER -> {
                key.consume();
                go();
            }
            case ESCAPE -> {
                key.consume();
                clear();
                popup.hide();
                getParent().requestFocus();
            }
            default -> {}
        }
    }

    private void move(KeyEvent key, int by) {
        key.consume();
        int next = list.getSelectionModel().getSelectedIndex() + by;
        if (next >= 0 && next < list.getItems().size()) {
            list.getSelectionModel().select(next);
            list.scrollTo(next);
        }
    }

    private void go() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen == null) {
            model.first();
        } else {
            model.run(chosen);
        }
    }

    private void showFound() {
        if (!isFocused() || model.found().isEmpty() || getScene() == null) {
            popup.hide();
            return;
        }
        list.getSelectionModel().selectFirst();
        list.setPrefSize(Math.max(getWidth(), 360), model.found().size() * ROW + 4);
        list.getStylesheets().setAll(getScene().getStylesheets());
        Bounds box = localToScreen(getBoundsInLocal());
        if (box != null) {
            popup.show(this, box.getMinX(), box.getMaxY() + 4);
        }
    }

    private final class FoundCell extends ListCell<Command> {
        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (command == null || empty) {
                setGraphic(null);
                return;
            }
            Label name = new Label(command.name().in(texts.language()));
            Label kind = new Label(texts.now("ui.find." + command.kind()));
            kind.getStyleClass().add("quiet");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(8, name, gap, kind);
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
        }
    }
}
