package org.leiodesk.ui.results;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Texts;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.ui.kit.Columns;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.summary.ShownNumber;

/** Every statistic of the analysis over the chosen set: rates in percent, times in months. */
final class StatisticsTable {
    private final Translations texts;
    private final TableView<Statistic> table = new TableView<>();
    private final BorderPane pane = new BorderPane(table);

    StatisticsTable(Translations texts, ResultsModel model) {
        this.texts = texts;
        Columns<Statistic> make = new Columns<>(texts);
        table.setId("statistics");
        table.setFixedCellSize(32);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns()
                .setAll(List.of(
                        make.text("results.statistics.name", 258, Statistic::name, this::name),
                        make.number("results.statistics.n", 36, Statistic::count, n -> "" + n),
                        make.number("results.statistics.size", 36, Statistic::size, n -> "" + n),
                        numbers(make, "results.statistics.estimate", 78, Statistic::estimate),
                        numbers(make, "results.statistics.lower", 62, Statistic::lower),
                        numbers(make, "results.statistics.upper", 62, Statistic::upper),
                        make.text(
                                "results.statistics.unit",
                                64,
                                Statistic::unit,
                                unit -> texts.now("results.unit." + unit)),
                        make.text(
                                "results.statistics.method",
                                122,
                                Statistic::method,
                                method -> texts.now("results.method." + method.replace('-', '_')))));
        Label note = new Label();
        note.textProperty().bind(texts.text("results.statistics.note"));
        note.getStyleClass().addAll("table-note", "quiet");
        pane.setBottom(note);
        model.analysisProperty().addListener((property, was, is) -> show(is));
        show(model.analysisProperty().get());
    }

    BorderPane node() {
        return pane;
    }

    private void show(@Nullable TrialAnalysis analysis) {
        if (analysis != null) {
            table.getItems()
                    .setAll(analysis.statistics().stream()
                            .filter(row ->
                                    row.set() == analysis.request().population().set())
                            .toList());
        }
    }

    private String name(String statistic) {
        int landmark = statistic.indexOf("_S");
        return landmark < 0
                ? texts.now("results.statistic." + statistic)
                : texts.now("results.landmark." + statistic.substring(0, landmark), statistic.substring(landmark + 2));
    }

    private TableColumn<Statistic, ShownNumber> numbers(
            Columns<Statistic> make, String headKey, double width, Function<Statistic, @Nullable Double> value) {
        return make.number(headKey, width, ShownNumber.of(value), number -> number.in(Texts.of(texts.language())));
    }
}
