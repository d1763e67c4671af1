package org.leiodesk.ui.history;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.leiodesk.ui.kit.Columns;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.Shortcut;
import org.leiodesk.ui.kit.Translations;

/** The changes of one patient as a table, the newest first; old and new values are told item by item. */
public final class HistoryTab implements Screen {
    private final Translations texts;
    private final HistoryModel model;
    private final TextField search = new TextField();
    private final TableView<HistoryRow> table = new TableView<>();
    private final BorderPane node = new BorderPane();

    public HistoryTab(Translations texts, HistoryModel model) {
        this.texts = texts;
        this.model = model;
        search.setId("history-search");
        search.promptTextProperty().bind(texts.text("casebook.history.search"));
        search.textProperty().bindBidirectional(model.typedProperty());
        search.setPrefWidth(280);
        Label count = new Label();
        count.setId("history-count");
        count.textProperty()
                .bind(texts.text("casebook.history.count", Bindings.size(model.shown()), Bindings.size(model.all())));
        count.getStyleClass().add("quiet");
        HBox tools = new HBox(16, forms(), search, count);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("history-tools");
        fillTable();
        node.setTop(tools);
        node.setCenter(table);
    }

    private ComboBox<@Nullable String> forms() {
        ComboBox<@Nullable String> forms = new ComboBox<>();
        forms.setId("history-form");
        forms.setPrefWidth(220);
        forms.valueProperty().bindBidirectional(model.formProperty());
        Runnable fill = () -> {
            String chosen = model.formProperty().get();
            forms.setConverter(new StringConverter<>() {
                @Override
                public String toString(@Nullable String kind) {
                    return kind == null ? texts.now("casebook.history.allForms") : model.formName(kind);
                }

                @Override
                public @Nullable String fromString(String text) {
                    return null;
                }
            });
            forms.getItems().clear();
            forms.getItems().add(null);
            forms.getItems().addAll(model.forms());
            model.formProperty().set(model.forms().contains(chosen) ? chosen : null);
        };
        fill.run();
        model.forms().addListener((ListChangeListener<String>) change -> fill.run());
        texts.languageProperty().addListener((property, was, is) -> fill.run());
        return forms;
    }

    private void fillTable() {
        Columns<HistoryRow> make = new Columns<>(texts);
        TableColumn<HistoryRow, String> changes =
                make.text("casebook.history.change", 400, row -> String.join("\n", row.changes()), text -> text);
        changes.setCellFactory(column -> new WrappedCell());
        TableColumn<HistoryRow, String> why = make.text("casebook.history.why", 170, HistoryRow::why, text -> text);
        why.setCellFactory(column -> new WrappedCell());
        table.setId("history");
        table.setItems(model.shown());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns()
                .setAll(List.of(
                        make.text("casebook.history.when", 150, HistoryRow::when, text -> text),
                        make.text("casebook.history.who", 80, HistoryRow::who, text -> text),
                        make.text("casebook.history.form", 140, HistoryRow::form, text -> text),
                        make.text("casebook.history.record", 170, HistoryRow::record, text -> text),
                        changes,
                        why));
        Label none = new Label();
        none.textProperty().bind(texts.text("casebook.history.none"));
        table.setPlaceholder(none);
    }

    /** Shows its text on as many lines as it needs. */
    private static final class WrappedCell extends TableCell<HistoryRow, String> {
        private final Text text = new Text();
        private final StackPane padded = new StackPane(text);

        WrappedCell() {
            padded.getStyleClass().add("wrapped");
            padded.setAlignment(Pos.CENTER_LEFT);
            text.getStyleClass().add("wrapped-text");
            text.wrappingWidthProperty().bind(widthProperty().subtract(20));
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            text.setText(item == null || empty ? "" : item);
            setGraphic(item == null || empty ? null : padded);
        }
    }

    @Override
    public ObservableValue<String> title() {
        return texts.text("casebook.tab.HISTORY");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void shown() {
        model.refresh();
        Platform.runLater(table::requestFocus);
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.of("Ctrl+F", "casebook.history.search", search::requestFocus));
    }
}
