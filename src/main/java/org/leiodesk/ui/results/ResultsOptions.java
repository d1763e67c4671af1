package org.leiodesk.ui.results;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.figure.TimeUnit;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.summary.ResultsNumbers;

/** What a person chooses beside the figure: cut-off, evaluator, which patients, and the ways out of the program. */
final class ResultsOptions extends VBox {
    private final Translations texts;
    private final TextField cutoff = new TextField();

    ResultsOptions(
            Translations texts,
            ResultsModel model,
            FigureModel figures,
            BooleanBinding isFigure,
            Consumer<FigureFormat> save,
            Runnable tables) {
        this.texts = texts;
        setSpacing(8);
        setPrefWidth(192);
        setMinWidth(192);
        getStyleClass().add("results-options");
        cutoff.setId("cutoff");
        cutoff.promptTextProperty().bind(texts.text("results.cutoff.prompt"));
        cutoff.textProperty().bindBidirectional(model.cutoffProperty());
        FindingsPane findings = new FindingsPane(texts);
        model.cutoffFindingProperty()
                .addListener((property, was, is) -> findings.show(is == null ? List.of() : List.of(is)));
        getChildren().addAll(label("results.cutoff"), cutoff, findings);
        addEvaluator(model);
        addPopulation(model);
        addChoice(
                "by",
                figures.byProperty(),
                FigureModel.By.values(),
                by -> name(by),
                when(model, ResultsView::isSurvival));
        addChoice(
                "timeUnit",
                figures.unitProperty(),
                TimeUnit.values(),
                unit -> texts.now("results.timeUnit." + unit),
                when(model, ResultsView::hasTime));
        addChoice(
                "paper",
                figures.paperProperty(),
                FigureModel.Paper.values(),
                paper -> texts.now("results.paper." + paper),
                isFigure);
        Label saving = label("results.save");
        saving.visibleProperty().bind(isFigure);
        saving.managedProperty().bind(isFigure);
        getChildren().add(saving);
        TilePane formats = new TilePane(8, 8);
        formats.setPrefColumns(2);
        formats.setPrefTileWidth(84);
        formats.visibleProperty().bind(isFigure);
        formats.managedProperty().bind(isFigure);
        for (FigureFormat format : FigureFormat.values()) {
            Button button = new Button(format.name());
            button.setId("save-" + format.ending());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(event -> save.accept(format));
            formats.getChildren().add(button);
        }
        getChildren().add(formats);
        Button all = new Button();
        all.setId("save-tables");
        all.textProperty().bind(texts.text("results.save.tables"));
        all.setMaxWidth(Double.MAX_VALUE);
        all.setOnAction(event -> tables.run());
        getChildren().addAll(label("results.save.all"), all);
    }

    void focusCutoff() {
        cutoff.requestFocus();
    }

    private void addEvaluator(ResultsModel model) {
        ComboBox<Evaluator> choice = new ComboBox<>(model.evaluators());
        choice.setId("evaluator");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().bindBidirectional(model.evaluatorProperty());
        Label label = label("results.evaluator");
        BooleanBinding several = Bindings.size(model.evaluators()).greaterThan(1);
        for (var node : List.of(label, choice)) {
            node.visibleProperty().bind(several);
            node.managedProperty().bind(several);
        }
        getChildren().addAll(label, choice);
    }

    private void addPopulation(ResultsModel model) {
        ComboBox<AnalysisSet> sets =
                new ComboBox<>(FXCollections.observableArrayList(AnalysisSet.FULL, AnalysisSet.EVALUABLE));
        sets.setId("set");
        sets.setMaxWidth(Double.MAX_VALUE);
        sets.valueProperty().bindBidirectional(model.setProperty());
        show(sets, set -> texts.now("results.set." + set));
        Label label = label("results.set");
        BooleanBinding hasSets = when(model, ResultsView::hasSets);
        for (var node : List.of(label, sets)) {
            node.visibleProperty().bind(hasSets);
            node.managedProperty().bind(hasSets);
        }
        ComboBox<SubgroupChoice> subgroups = new ComboBox<>(FXCollections.observableArrayList(SubgroupChoice.all()));
        subgroups.setId("subgroup");
        subgroups.setMaxWidth(Double.MAX_VALUE);
        subgroups.setVisibleRowCount(12);
        subgroups.valueProperty().bindBidirectional(model.subgroupProperty());
        show(
                subgroups,
                choice -> ResultsNumbers.capital(texts.now(choice.message().key())));
        getChildren().addAll(label, sets, label("results.subgroup"), subgroups);
    }

    private String name(FigureModel.By by) {
        return by.dimension()
                .map(dimension -> texts.now(dimension.message().key()))
                .orElseGet(() -> texts.now("results.by.none"));
    }

    private static BooleanBinding when(ResultsModel model, Predicate<ResultsView> holds) {
        return Bindings.createBooleanBinding(
                () -> holds.test(model.viewProperty().get()), model.viewProperty());
    }

    /** A choice with its label, shown only where it matters. */
    private <T> void addChoice(
            String id, ObjectProperty<T> chosen, T[] all, Function<T, String> name, BooleanBinding matters) {
        ComboBox<T> choice = new ComboBox<>(FXCollections.observableArrayList(all));
        choice.setId(id);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().bindBidirectional(chosen);
        show(choice, name);
        Label label = label("results." + id);
        for (var node : List.of(label, choice)) {
            node.visibleProperty().bind(matters);
            node.managedProperty().bind(matters);
        }
        getChildren().addAll(label, choice);
    }

    /** Writes the choices in the language of the moment. */
    private <T> void show(ComboBox<T> choice, Function<T, String> name) {
        Callback<ListView<T>, ListCell<T>> cells = list -> new ListCell<>() {
            {
                texts.languageProperty().addListener((property, was, is) -> write(getItem(), isEmpty()));
            }

            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                write(item, empty);
            }

            private void write(@Nullable T item, boolean empty) {
                setText(item == null || empty ? "" : name.apply(item));
            }
        };
        choice.setCellFactory(cells);
        choice.setButtonCell(cells.call(null));
    }

    private Label label(String key) {
        Label label = new Label();
        label.textProperty().bind(texts.text(key));
        label.getStyleClass().add("form-label");
        return label;
    }
}
