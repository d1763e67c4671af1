package org.leiodesk.ui.results;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.leiodesk.base.Texts;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.ui.kit.Translations;

/** The numbers that are always in sight: ORR, DCR, median PFS and OS, each over the full set with its interval. */
final class HeadStrip extends HBox {
    private final Translations texts;
    private final ResultsModel model;

    HeadStrip(Translations texts, ResultsModel model) {
        this.texts = texts;
        this.model = model;
        setSpacing(32);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("screen-head");
        getChildren()
                .addAll(
                        tile("ORR", "CLOPPER-PEARSON"),
                        tile("DCR", "CLOPPER-PEARSON"),
                        tile("PFS_MEDIAN", "LOG-LOG"),
                        tile("OS_MEDIAN", "LOG-LOG"));
    }

    private VBox tile(String statistic, String method) {
        Label name = new Label();
        name.textProperty().bind(texts.text("results.statistic." + statistic));
        name.getStyleClass().add("quiet");
        Label value = new Label();
        value.setId("head-" + statistic);
        value.getStyleClass().add("head-number");
        value.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> value(statistic, method), model.analysisProperty(), texts.languageProperty()));
        VBox tile = new VBox(name, value);
        tile.setAccessibleText(statistic);
        return tile;
    }

    private String value(String name, String method) {
        TrialAnalysis analysis = model.analysisProperty().get();
        return analysis == null
                ? "–"
                : analysis.statistic(name, AnalysisSet.FULL, method)
                        .map(found -> ResultsNumbers.sentence(found, Texts.of(texts.language())))
                        .orElse("–");
    }
}
