package org.leiodesk.ui.summary;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Texts;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.endpoint.subgroup.GroupComparison;
import org.leiodesk.endpoint.subgroup.SubgroupRow;
import org.leiodesk.ui.kit.Columns;
import org.leiodesk.ui.kit.Translations;

/** The subgroups: their rates and median times with intervals, and under them uterine against not uterine. */
public final class SubgroupsTable {
    private static final String EXACT = "CLOPPER-PEARSON";
    private static final String LOG_LOG = "LOG-LOG";

    private final Translations texts;
    private final ReadOnlyObjectProperty<@Nullable ShownResults> results;
    private final Columns<SubgroupRow> make;
    private final BorderPane pane = new BorderPane();

    public SubgroupsTable(Translations texts, ReadOnlyObjectProperty<@Nullable ShownResults> results) {
        this.texts = texts;
        this.results = results;
        make = new Columns<>(texts);
        TableView<SubgroupRow> table = new TableView<>();
        table.setId("subgroups");
        table.setFixedCellSize(32);
        table.setSelectionModel(null);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns()
                .setAll(List.of(
                        make.text("results.subgroups.level", 116, SubgroupRow::level, this::name),
                        make.number("results.subgroups.size", 34, SubgroupRow::size, n -> "" + n),
                        rate("ORR"),
                        rate("DCR"),
                        median("PFS_MEDIAN"),
                        median("OS_MEDIAN")));
        pane.setCenter(table);
        pane.setBottom(new VBox(comparison(0), comparison(1), note()));
        results.addListener((property, was, is) -> show(table, is));
        show(table, results.get());
    }

    public BorderPane node() {
        return pane;
    }

    private static void show(TableView<SubgroupRow> table, @Nullable ShownResults shown) {
        if (shown != null) {
            table.getItems().setAll(shown.subgroups());
        }
    }

    private String name(SubgroupLevel level) {
        return ResultsNumbers.capital(texts.now(level.message().key()));
    }

    private TableColumn<SubgroupRow, ?> rate(String name) {
        Function<SubgroupRow, @Nullable Statistic> of = row -> statistic(row, name, EXACT);
        return group(
                "results.subgroups." + name,
                List.of(
                        make.number("results.subgroups.count", 30, row -> count(of.apply(row)), n -> "" + n),
                        estimate("results.subgroups.percent", 46, of),
                        interval(of, 92)));
    }

    private TableColumn<SubgroupRow, ?> median(String name) {
        Function<SubgroupRow, @Nullable Statistic> of = row -> statistic(row, name, LOG_LOG);
        return group(
                "results.subgroups." + name, List.of(estimate("results.subgroups.estimate", 50, of), interval(of, 84)));
    }

    private TableColumn<SubgroupRow, ?> group(String headKey, List<TableColumn<SubgroupRow, ?>> columns) {
        TableColumn<SubgroupRow, ?> group = new TableColumn<>();
        group.textProperty().bind(texts.text(headKey));
        group.getColumns().setAll(columns);
        return group;
    }

    private TableColumn<SubgroupRow, ShownNumber> estimate(
            String headKey, double width, Function<SubgroupRow, @Nullable Statistic> of) {
        return make.number(
                headKey,
                width,
                row -> {
                    Statistic statistic = of.apply(row);
                    return statistic == null ? null : new ShownNumber(statistic, statistic.estimate());
                },
                number -> number.in(Texts.of(texts.language())));
    }

    private TableColumn<SubgroupRow, ?> interval(Function<SubgroupRow, @Nullable Statistic> of, double width) {
        TableColumn<SubgroupRow, ShownNumber> column = make.number(
                "results.subgroups.interval",
                width,
                row -> {
                    Statistic statistic = of.apply(row);
                    return statistic == null ? null : new ShownNumber(statistic, statistic.lower());
                },
                number -> ResultsNumbers.interval(number.of(), Texts.of(texts.language())));
        column.setSortable(false);
        return column;
    }

    private static @Nullable Integer count(@Nullable Statistic statistic) {
        return statistic == null ? null : Integer.valueOf(statistic.count());
    }

    private @Nullable Statistic statistic(SubgroupRow row, String name, String method) {
        ShownResults shown = results.get();
        AnalysisSet set = shown == null
                ? AnalysisSet.FULL
                : shown.analysis().request().population().set();
        return row.statistic(name, set, method).orElse(null);
    }

    private Label comparison(int index) {
        Label line = new Label();
        line.setWrapText(true);
        line.setId("comparison-" + index);
        line.getStyleClass().add("table-note");
        line.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> sentence(results.get(), index), results, texts.languageProperty()));
        return line;
    }

    private String sentence(@Nullable ShownResults shown, int index) {
        if (shown == null) {
            return "";
        }
        GroupComparison each = shown.comparisons().get(index);
        String groups = texts.now(
                "results.compare." + each.endpoint(),
                each.firstEvents(),
                each.firstSize(),
                each.secondEvents(),
                each.secondSize());
        String test = each.logRankP() == null
                ? texts.now("results.compare.noTest")
                : texts.now("results.compare.test", ResultsNumbers.pValue(each.logRankP()));
        String ratio = each.hazardRatio() == null || each.lower() == null || each.upper() == null
                ? texts.now("results.compare.noRatio")
                : texts.now(
                        "results.compare.ratio",
                        ResultsNumbers.ratio(each.hazardRatio()),
                        ResultsNumbers.percent(each.level()),
                        ResultsNumbers.ratio(each.lower()),
                        ResultsNumbers.ratio(each.upper()));
        return texts.now("results.compare", groups, test, ratio);
    }

    private Label note() {
        Label note = new Label();
        note.setWrapText(true);
        note.getStyleClass().addAll("table-note", "quiet");
        note.textProperty().bind(texts.text("results.subgroups.note"));
        return note;
    }
}
