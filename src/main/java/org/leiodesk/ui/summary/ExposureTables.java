package org.leiodesk.ui.summary;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.endpoint.exposure.CountedExposure;
import org.leiodesk.endpoint.exposure.Distribution;
import org.leiodesk.endpoint.exposure.ExposureCount;
import org.leiodesk.endpoint.exposure.ExposureMeasure;
import org.leiodesk.endpoint.exposure.MeasuredExposure;
import org.leiodesk.ui.kit.Columns;
import org.leiodesk.ui.kit.Translations;

/** The exposure of the safety set: what is measured, and under it what is counted. */
public final class ExposureTables {
    private static final int ROW = 28;
    private static final int HEAD = 40;

    private final Translations texts;
    private final TableView<MeasuredExposure> measures = new TableView<>();
    private final TableView<CountedExposure> counts = new TableView<>();
    private final ScrollPane pane = new ScrollPane();

    public ExposureTables(Translations texts, ReadOnlyObjectProperty<@Nullable ShownResults> results) {
        this.texts = texts;
        measures();
        counts();
        VBox page = new VBox(8, measures, counts, SafetySetLine.of(texts, results, "results.exposure.note"));
        pane.setContent(page);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setId("exposure");
        results.addListener((property, was, is) -> show(is));
        show(results.get());
    }

    public ScrollPane node() {
        return pane;
    }

    private void show(@Nullable ShownResults shown) {
        if (shown != null) {
            fill(measures, shown.measures());
            fill(counts, shown.counts());
        }
    }

    /** As high as its rows, so that the page scrolls and no table within it. */
    private static <R> void fill(TableView<R> table, List<R> rows) {
        table.getItems().setAll(rows);
        double height = HEAD + ROW * Math.max(1, rows.size()) + 2.0;
        table.setMinHeight(height);
        table.setPrefHeight(height);
    }

    private <R> void lay(TableView<R> table, String id) {
        table.setId(id);
        table.setFixedCellSize(ROW);
        table.setSelectionModel(null);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    }

    private void measures() {
        lay(measures, "exposure-measures");
        Columns<MeasuredExposure> make = new Columns<>(texts);
        measures.getColumns()
                .setAll(List.of(
                        make.text("results.exposure.drug", 112, this::of, name -> name),
                        make.text("results.exposure.measure", 182, MeasuredExposure::measure, this::name),
                        make.text("results.exposure.unit", 94, MeasuredExposure::measure, this::unit),
                        make.number(
                                "results.exposure.n", 34, each -> each.values().n(), n -> "" + n),
                        shown(make, "meanAndDeviation", 100, this::meanAndDeviation),
                        shown(make, "medianAndQuartiles", 138, this::medianAndQuartiles),
                        shown(make, "range", 92, this::range)));
        measures.getColumns().forEach(column -> column.setSortable(false));
    }

    private TableColumn<MeasuredExposure, String> shown(
            Columns<MeasuredExposure> make, String head, double width, Function<MeasuredExposure, String> value) {
        return make.number("results.exposure." + head, width, value, text -> text);
    }

    private String meanAndDeviation(MeasuredExposure each) {
        Distribution values = each.values();
        return texts.now(
                "results.exposure.value.deviation",
                number(each, values.mean()),
                number(each, values.standardDeviation()));
    }

    private String medianAndQuartiles(MeasuredExposure each) {
        Distribution values = each.values();
        return texts.now(
                "results.exposure.value.quartiles",
                number(each, values.median()),
                number(each, values.lowerQuartile()),
                number(each, values.upperQuartile()));
    }

    private String range(MeasuredExposure each) {
        Distribution values = each.values();
        return texts.now(
                "results.exposure.value.range", number(each, values.minimum()), number(each, values.maximum()));
    }

    /** One decimal below a thousand, none above: a cumulative dose of 4769 mg/m2 is not known to a tenth. */
    private static String number(MeasuredExposure each, @Nullable Double value) {
        if (value == null) {
            return ResultsNumbers.NONE;
        }
        double shown = each.measure() == ExposureMeasure.RELATIVE_DOSE_INTENSITY ? 100 * value : value;
        return Math.abs(shown) < 1000 ? ResultsNumbers.decimal(shown) : ResultsNumbers.whole(shown);
    }

    private void counts() {
        lay(counts, "exposure-counts");
        Columns<CountedExposure> make = new Columns<>(texts);
        counts.getColumns()
                .setAll(List.of(
                        make.text("results.exposure.drug", 110, each -> drug(each.drug()), name -> name),
                        make.text("results.exposure.count", 440, this::name, name -> name),
                        make.number("results.exposure.n", 52, CountedExposure::count, n -> "" + n),
                        make.number("results.exposure.of", 52, CountedExposure::size, n -> "" + n),
                        make.number(
                                "results.exposure.percent",
                                64,
                                each -> ResultsNumbers.percentOrDash(each.proportion()),
                                text -> text)));
        counts.getColumns().forEach(column -> column.setSortable(false));
    }

    private String of(MeasuredExposure each) {
        boolean both = each.drug() == null && each.measure() == ExposureMeasure.RELATIVE_DOSE_INTENSITY;
        return both ? texts.now("results.drug.BOTH") : drug(each.drug());
    }

    private String name(ExposureMeasure measure) {
        return texts.now("results.measure." + measure);
    }

    private String unit(ExposureMeasure measure) {
        return texts.now("results.measureUnit." + measure);
    }

    private String name(CountedExposure each) {
        if (each.what() == ExposureCount.DELAY_REASON && each.detail().isEmpty()) {
            return texts.now("results.counted.DELAY_REASON_NONE");
        }
        return texts.now("results.counted." + each.what(), each.detail());
    }

    /** A drug of the protocol in the language of the moment, another by its name; empty for the treatment as a whole. */
    private String drug(@Nullable Drug drug) {
        if (drug == null) {
            return "";
        }
        return List.of(Drug.TEMOZOLOMIDE, Drug.EPIRUBICIN).contains(drug)
                ? texts.now("results.drug." + drug.name())
                : ResultsNumbers.capital(drug.name().toLowerCase(Locale.ROOT));
    }
}
