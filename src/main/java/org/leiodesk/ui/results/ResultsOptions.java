package org.leiodesk.ui.results;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.summary.ResultsNumbers;

/** What a person chooses beside the figure or table: cut-off, evaluator, which patients, how the figure is drawn, and the ways out of the program. */
final class ResultsOptions extends VBox {
    private static final double FOR_FIGURES = 224;
    private static final double FOR_TABLES = 192;

    private final Translations texts;
    private final Choices choices;
    private final TextField cutoff = new TextField();

    /** @param figure what belongs to figures alone */
    ResultsOptions(Translations texts, ResultsModel model, FigureControls figure, Runnable tables) {
        this.texts = texts;
        this.choices = new Choices(texts);
        setSpacing(6);
        // Tables need the width more than the few choices that stand beside them.
        prefWidthProperty()
                .bind(Bindings.when(figure.visibleProperty()).then(FOR_FIGURES).otherwise(FOR_TABLES));
        minWidthProperty().bind(prefWidthProperty());
        getStyleClass().add("results-options");
        cutoff.setId("cutoff");
        cutoff.promptTextProperty().bind(texts.text("results.cutoff.prompt"));
        cutoff.textProperty().bindBidirectional(model.cutoffProperty());
        FindingsPane findings = new FindingsPane(texts);
        model.cutoffFindingProperty()
                .addListener((property, was, is) -> findings.show(is == null ? List.of() : List.of(is)));
        getChildren().addAll(choices.label("results.cutoff"), cutoff, new CutoffSlider(texts, model).node(), findings);
        addEvaluator(model);
        addPopulation(model);
        getChildren().add(figure);
        Button all = new Button();
        all.setId("save-tables");
        all.textProperty().bind(texts.text("results.save.tables"));
        all.setMaxWidth(Double.MAX_VALUE);
        all.setOnAction(event -> tables.run());
        getChildren().addAll(choices.label("results.save.all"), all);
    }

    void focusCutoff() {
        cutoff.requestFocus();
    }

    private void addEvaluator(ResultsModel model) {
        ComboBox<Evaluator> choice = new ComboBox<>(model.evaluators());
        choice.setId("evaluator");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().bindBidirectional(model.evaluatorProperty());
        Label label = choices.label("results.evaluator");
        Choices.where(Bindings.size(model.evaluators()).greaterThan(1), label, choice);
        getChildren().addAll(label, choice);
    }

    private void addPopulation(ResultsModel model) {
        ComboBox<AnalysisSet> sets = choices.box(
                "set",
                model.setProperty(),
                List.of(AnalysisSet.FULL, AnalysisSet.EVALUABLE),
                set -> texts.now("results.set." + set));
        Label label = choices.label("results.set");
        BooleanBinding hasSets =
                Bindings.createBooleanBinding(() -> model.viewProperty().get().hasSets(), model.viewProperty());
        Choices.where(hasSets, label, sets);
        ComboBox<SubgroupChoice> subgroups = new ComboBox<>(FXCollections.observableArrayList(SubgroupChoice.all()));
        subgroups.setId("subgroup");
        subgroups.setMaxWidth(Double.MAX_VALUE);
        subgroups.setVisibleRowCount(12);
        subgroups.valueProperty().bindBidirectional(model.subgroupProperty());
        choices.show(
                subgroups,
                choice -> ResultsNumbers.capital(texts.now(choice.message().key())));
        getChildren().addAll(label, sets, choices.label("results.subgroup"), subgroups);
    }
}
