package org.leiodesk.ui.results;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.SubjectId;
import org.leiodesk.endpoint.EventReason;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.ui.kit.Columns;
import org.leiodesk.ui.kit.Translations;

/** The responses and times of each subject of the full set; Enter or a double click opens the subject. */
final class ResponsesTable {
    private final Translations texts;
    private final TableView<ResponseRow> table = new TableView<>();

    ResponsesTable(Translations texts, ResultsModel model, Consumer<SubjectId> open) {
        this.texts = texts;
        Columns<ResponseRow> make = new Columns<>(texts);
        table.setId("responses");
        table.setFixedCellSize(32);
        table.getColumns()
                .setAll(List.of(
                        make.text("results.responses.subject", 80, ResponseRow::number, text -> text),
                        make.text("results.responses.unconfirmed", 136, ResponseRow::unconfirmed, best -> best.code()),
                        make.text("results.responses.confirmed", 128, ResponseRow::confirmed, best -> best.code()),
                        make.text("results.responses.on", 104, ResponseRow::responseOn, date -> date.toString()),
                        make.number("results.responses.depth", 128, ResponseRow::depth, ResultsNumbers::decimal),
                        make.number(
                                "results.responses.pfs",
                                112,
                                row -> days(row.progressionFree()),
                                ResultsNumbers::months),
                        make.text(
                                "results.responses.pfsEnd",
                                170,
                                row -> reason(row.progressionFree()),
                                this::translated),
                        make.number("results.responses.os", 104, row -> days(row.overall()), ResultsNumbers::months),
                        make.text("results.responses.osEnd", 110, row -> reason(row.overall()), this::translated)));
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
        model.analysisProperty().addListener((property, was, is) -> show(is));
        show(model.analysisProperty().get());
    }

    TableView<ResponseRow> node() {
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

    private String translated(EventReason reason) {
        return texts.now(reason.message().key());
    }

    private static @Nullable Long days(@Nullable EventTime time) {
        return time == null ? null : Long.valueOf(time.days());
    }

    private static @Nullable EventReason reason(@Nullable EventTime time) {
        return time == null ? null : time.reason();
    }
}
