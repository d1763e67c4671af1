package org.leiodesk.ui.results;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.SubjectId;
import org.leiodesk.endpoint.EventReason;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.ui.kit.Columns;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.summary.ResultsNumbers;

/** The responses and times of each chosen subject; a time that is censored has a plus behind it. Enter or a double click opens the subject. */
final class ResponsesTable {
    private final Translations texts;
    private final TableView<ResponseRow> table = new TableView<>();
    private final BorderPane pane = new BorderPane(table);

    ResponsesTable(Translations texts, ResultsModel model, Consumer<SubjectId> open) {
        this.texts = texts;
        Columns<ResponseRow> make = new Columns<>(texts);
        table.setId("responses");
        table.setFixedCellSize(32);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns()
                .setAll(List.of(
                        make.text("results.responses.subject", 68, ResponseRow::number, text -> text),
                        make.text("results.responses.unconfirmed", 114, ResponseRow::unconfirmed, best -> best.code()),
                        make.text("results.responses.confirmed", 114, ResponseRow::confirmed, best -> best.code()),
                        make.text("results.responses.on", 86, ResponseRow::responseOn, date -> date.toString()),
                        make.number("results.responses.depth", 84, ResponseRow::depth, ResultsNumbers::decimal),
                        time(make, "results.responses.pfs", ResponseRow::progressionFree),
                        reason(make, "results.responses.pfsEnd", ResponseRow::progressionFree),
                        time(make, "results.responses.os", ResponseRow::overall)));
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openSelected(open);
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                openSelected(open);
            }
        });
        Label note = new Label();
        note.textProperty().bind(texts.text("results.responses.note"));
        note.getStyleClass().add("table-note");
        pane.setBottom(note);
        model.analysisProperty().addListener((property, was, is) -> show(is));
        show(model.analysisProperty().get());
    }

    BorderPane node() {
        return pane;
    }

    TableView<ResponseRow> table() {
        return table;
    }

    private void openSelected(Consumer<SubjectId> open) {
        ResponseRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            open.accept(row.subject());
        }
    }

    private void show(@Nullable TrialAnalysis analysis) {
        if (analysis != null) {
            table.getItems()
                    .setAll(analysis.subjects().stream()
                            .filter(SubjectAnalysis::full)
                            .map(ResponseRow::of)
                            .toList());
        }
    }

    /** Months; the plus of a censored time keeps its place in all rows, so that the numbers stand under one another. */
    private TableColumn<ResponseRow, Long> time(
            Columns<ResponseRow> make, String headKey, Function<ResponseRow, @Nullable EventTime> of) {
        TableColumn<ResponseRow, Long> column =
                make.number(headKey, 70, row -> days(of.apply(row)), ResultsNumbers::months);
        column.setCellFactory(at -> new TableCell<>() {
            private final Label plus = new Label("+");

            @Override
            protected void updateItem(@Nullable Long days, boolean empty) {
                super.updateItem(days, empty);
                ResponseRow row = getTableRow() == null ? null : getTableRow().getItem();
                EventTime time = row == null ? null : of.apply(row);
                setText(days == null || empty ? "" : ResultsNumbers.months(days));
                plus.setVisible(time != null && !time.isEvent());
                setGraphic(days == null || empty ? null : plus);
                setContentDisplay(ContentDisplay.RIGHT);
                setGraphicTextGap(0);
            }
        });
        return column;
    }

    /** Why a time ended in a word or two; the whole sentence in the tooltip. */
    private TableColumn<ResponseRow, EventReason> reason(
            Columns<ResponseRow> make, String headKey, Function<ResponseRow, @Nullable EventTime> of) {
        TableColumn<ResponseRow, EventReason> column =
                make.text(headKey, 142, row -> reason(of.apply(row)), reason -> texts.now("results.ended." + reason));
        var plain = column.getCellFactory();
        column.setCellFactory(at -> {
            TableCell<ResponseRow, EventReason> cell = plain.call(at);
            cell.itemProperty()
                    .addListener((property, was, is) -> cell.setTooltip(
                            is == null
                                    ? null
                                    : new Tooltip(texts.now(is.message().key()))));
            return cell;
        });
        return column;
    }

    private static @Nullable Long days(@Nullable EventTime time) {
        return time == null ? null : Long.valueOf(time.days());
    }

    private static @Nullable EventReason reason(@Nullable EventTime time) {
        return time == null ? null : time.reason();
    }
}
