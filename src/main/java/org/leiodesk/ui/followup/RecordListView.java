package org.leiodesk.ui.followup;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.leiodesk.ui.field.FormView;
import org.leiodesk.ui.kit.Translations;

/**
 * A small table of records with the one that is added or amended under it. Enter or a double click amends, Esc closes when nothing was typed.
 *
 * @param <R> the record
 */
final class RecordListView<R> extends VBox {
    private static final double ROW = 32;
    private static final int MOST_ROWS = 6;

    private final Translations texts;
    private final RecordListModel<R> model;
    private final TableView<R> table = new TableView<>();
    private final VBox editor = new VBox();

    /** @param id of the table; the ids of the other controls begin with it */
    RecordListView(Translations texts, RecordListModel<R> model, String id, List<TableColumn<R, ?>> columns) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("part");
        fillTable(id, columns);
        fillEditor(id);
        getChildren().addAll(heading(id), table, editor);
    }

    private Node heading(String id) {
        Label title = new Label();
        title.textProperty().bind(texts.text(model.editor().form().form().titleKey()));
        title.getStyleClass().add("part-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button add = new Button();
        add.setId(id + "-add");
        add.textProperty().bind(texts.text("casebook.list.add"));
        add.getStyleClass().add("small");
        add.setOnAction(event -> add());
        HBox heading = new HBox(title, gap, add);
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private void fillTable(String id, List<TableColumn<R, ?>> columns) {
        table.setId(id);
        table.setItems(model.records());
        table.getColumns().setAll(columns);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.setFixedCellSize(ROW);
        table.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> 42
                                + ROW
                                        * Math.max(
                                                1,
                                                Math.min(
                                                        MOST_ROWS,
                                                        model.records().size())),
                        model.records()));
        table.setMinHeight(Region.USE_PREF_SIZE);
        Label none = new Label();
        none.textProperty().bind(texts.text("casebook.list.none"));
        none.getStyleClass().add("quiet");
        table.setPlaceholder(none);
        table.setRowFactory(of -> {
            TableRow<R> row = new TableRow<>();
            row.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && row.getItem() != null) {
                    amend(row.getItem());
                }
            });
            return row;
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            R selected = table.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && selected != null) {
                key.consume();
                amend(selected);
            }
        });
    }

    private void fillEditor(String id) {
        editor.setId(id + "-editor");
        editor.getStyleClass().add("list-editor");
        Label what = new Label();
        what.getStyleClass().add("form-heading");
        Button close = new Button();
        close.setId(id + "-close");
        close.textProperty().bind(texts.text("casebook.list.close"));
        close.getStyleClass().add("small");
        close.setOnAction(event -> model.leave());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(what, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        editor.getChildren().addAll(head, FormView.of(texts, model.editor().form()));
        editor.visibleProperty().bind(model.openProperty());
        editor.managedProperty().bind(model.openProperty());
        editor.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !model.editor().status().unsaved()) {
                key.consume();
                model.close();
            }
        });
        model.openProperty().addListener((property, was, is) -> {
            what.textProperty().unbind();
            if (is) {
                what.textProperty()
                        .bind(texts.text(model.editor().isNew() ? "casebook.list.new" : "casebook.list.amend"));
            } else {
                table.requestFocus();
            }
        });
    }

    /** Opens an empty record and goes to its first field. */
    void add() {
        model.add();
        focusEditor();
    }

    private void amend(R record) {
        model.amend(record);
        focusEditor();
    }

    private void focusEditor() {
        var form = model.editor().form().form();
        editor.lookup("#" + form.id() + "-" + form.items().get(0).id()).requestFocus();
    }
}
