package org.leiodesk.ui.queries;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.base.Message;
import org.leiodesk.domain.query.QueryState;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.ui.kit.Columns;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.query.QueryWords;

/** The table of queries. Enter or a double click opens what a query is about. */
final class QueryTable extends TableView<QueryThread> {
    private final Translations texts;
    private final QueriesModel model;

    QueryTable(Translations texts, QueriesModel model, Consumer<QueryThread> open) {
        this.texts = texts;
        this.model = model;
        setId("queries-table");
        setFixedCellSize(32);
        SortedList<QueryThread> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        getColumns().setAll(columns());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Label none = new Label();
        none.setId("queries-none");
        none.textProperty().bind(texts.text(model.filterProperty().map(by -> Message.of("query.none." + by))));
        setPlaceholder(none);
        setRowFactory(table -> {
            TableRow<QueryThread> row = new TableRow<>();
            row.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && row.getItem() != null) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            QueryThread selected = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && selected != null) {
                key.consume();
                open.accept(selected);
            }
        });
    }

    private List<TableColumn<QueryThread, ?>> columns() {
        Columns<QueryThread> make = new Columns<>(texts);
        return List.of(
                make.text("query.column.subject", 88, QueryThread::subject, Object::toString),
                make.number("query.column.number", 56, QueryThread::number, String::valueOf),
                make.node("query.column.about", 240, this::aboutNow, (row, words) -> about(row)),
                make.text("query.column.text", 320, row -> oneLine(row.query().text()), text -> text),
                make.node("query.column.state", 112, QueryThread::state, (row, state) -> state(state)),
                make.text("query.column.by", 104, row -> row.query().signer().fullName(), text -> text),
                make.text(
                        "query.column.at",
                        136,
                        row -> QueryWords.minute(row.query().signer()),
                        text -> text),
                make.number("query.column.age", 64, row -> row.ageDays(model.today()), String::valueOf));
    }

    /** By which it is sorted. */
    private String aboutNow(QueryThread row) {
        Message words = QueryWords.about(row.query().about());
        return texts.now(words.key(), words.args().toArray());
    }

    private Label about(QueryThread row) {
        Label label = new Label();
        label.textProperty().bind(texts.text(QueryWords.about(row.query().about())));
        return label;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private Node state(QueryState state) {
        Label label = new Label();
        label.textProperty().bind(texts.text(QueryWords.state(state)));
        FontIcon sign = new FontIcon(QueryWords.sign(state));
        sign.getStyleClass().add("finding-sign");
        label.setGraphic(sign);
        label.getStyleClass().addAll("finding", state == QueryState.OPEN ? "finding-warning" : "finding-note");
        return label;
    }
}
