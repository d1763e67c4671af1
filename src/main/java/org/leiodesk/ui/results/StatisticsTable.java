package org.leiodesk.ui.results;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Texts;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.ui.kit.Columns;
import org.leiodesk.ui.kit.Translations;

/** Every statistic of the analysis: rates in percent, times in months. */
final class StatisticsTable {
    private final Translations texts;
    private final TableView<Statistic> table = new TableView<>();

    StatisticsTable(Translations texts, ResultsModel model) {
        this.texts = texts;
        Columns<Statistic> make = new Columns<>(texts);
        table.setId("statistics");
        table.setFixedCellSize(32);
        table.getColumns()
                .setAll(List.of(
                        make.text("results.statistics.name", 300, Statistic::name, this::name),
                        make.text(
                                "results.statistics.set", 150, Statistic::set, set -> texts.now("results.set." + set)),
                        make.number("results.statistics.n", 64, Statistic::count, n -> "" + n),
                        make.number("results.statistics.size", 64, Statistic::size, n -> "" + n),
                        numbers(make, "results.statistics.estimate", Statistic::estimate),
                        numbers(make, "results.statistics.lower", Statistic::lower),
                        numbers(make, "results.statistics.upper", Statistic::upper),
                        make.text(
                                "results.statistics.unit",
                                80,
                                Statistic::unit,
                                unit -> texts.now("results.unit." + unit)),
                        make.text("results.statistics.method", 150, Statistic::method, text -> text)));
        model.analysisProperty().addListener((property, was, is) -> show(is));
        show(model.analysisProperty().get());
    }

    TableView<Statistic> node() {
        return table;
    }

    private void show(@Nullable TrialAnalysis analysis) {
        if (analysis != null) {
            table.getItems().setAll(analysis.statistics());
        }
    }

    private String name(String statistic) {
        int landmark = statistic.indexOf("_S");
        return landmark < 0
                ? texts.now("results.statistic." + statistic)
                : texts.now("results.landmark." + statistic.substring(0, landmark), statistic.substring(landmark + 2));
    }

    private TableColumn<Statistic, String> numbers(
            Columns<Statistic> make, String headKey, Function<Statistic, @Nullable Double> value) {
        return make.number(
                headKey,
                120,
                row -> ResultsNumbers.number(row, value.apply(row), Texts.of(texts.language())),
                text -> text);
    }
}
