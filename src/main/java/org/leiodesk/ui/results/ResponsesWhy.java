package org.leiodesk.ui.results;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.why.Explanation;
import org.leiodesk.endpoint.why.Explanations;
import org.leiodesk.ui.kit.UiContext;
import org.leiodesk.ui.why.WhyPane;

/** The table of responses, and under it why the values of the selected subject are what they are. */
final class ResponsesWhy extends BorderPane {
    private final ResultsModel model;
    private final TableView<ResponseRow> table;
    private final WhyPane why;

    ResponsesWhy(UiContext context, ResultsModel model, ResponsesTable responses) {
        this.model = model;
        this.table = responses.table();
        why = new WhyPane(context.texts(), context.navigator()::go);
        Button ask = new Button();
        ask.setId("responses-why");
        ask.textProperty().bind(context.texts().text("why.ask"));
        ask.setTooltip(new Tooltip("Ctrl+W"));
        ask.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        ask.setOnAction(event -> ask());
        HBox bar = new HBox(ask);
        bar.getStyleClass().add("why-ask");
        bar.visibleProperty().bind(why.visibleProperty().not());
        bar.managedProperty().bind(bar.visibleProperty());
        setCenter(responses.node());
        setBottom(new VBox(bar, why));
        table.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> follow());
    }

    /** Opens the panel for the selected subject. */
    void ask() {
        SubjectAnalysis subject = selected();
        if (subject != null) {
            why.open(subject.casebook().subject().id(), name(subject), values(subject), 0);
        }
    }

    private void follow() {
        SubjectAnalysis subject = selected();
        if (why.isOpen() && subject != null) {
            why.show(subject.casebook().subject().id(), name(subject), values(subject), 0);
        }
    }

    private @Nullable SubjectAnalysis selected() {
        ResponseRow row = table.getSelectionModel().getSelectedItem();
        TrialAnalysis analysis = model.analysisProperty().get();
        if (row == null || analysis == null) {
            return null;
        }
        return analysis.subjects().stream()
                .filter(each -> each.casebook().subject().id().equals(row.subject()))
                .findFirst()
                .orElse(null);
    }

    private static Message name(SubjectAnalysis subject) {
        return Message.of("why.named", subject.casebook().subject().number());
    }

    /** The endpoints, the analysis sets, the time points. */
    private List<Explanation> values(SubjectAnalysis subject) {
        TrialAnalysis analysis = model.analysisProperty().get();
        if (analysis == null) {
            return List.of();
        }
        Explanations explanations = Explanations.of(subject, analysis.request());
        List<Explanation> values = new ArrayList<>(explanations.endpoints());
        values.addAll(explanations.sets());
        values.addAll(explanations.timepoints());
        return values;
    }
}
