package org.leiodesk.ui.results;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.leiodesk.base.Texts;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.summary.ResultsNumbers;
import org.leiodesk.ui.summary.ShownResults;

/** The numbers that are always in sight: ORR, DCR, median PFS and OS with their intervals, and under them whose they are. */
final class HeadStrip extends VBox {
    private final Translations texts;
    private final ResultsModel model;

    HeadStrip(Translations texts, ResultsModel model) {
        this.texts = texts;
        this.model = model;
        setSpacing(4);
        getStyleClass().add("screen-head");
        HBox tiles = new HBox(
                32,
                tile("ORR", "CLOPPER-PEARSON"),
                tile("DCR", "CLOPPER-PEARSON"),
                tile("PFS_MEDIAN", "LOG-LOG"),
                tile("OS_MEDIAN", "LOG-LOG"));
        tiles.setAlignment(Pos.CENTER_LEFT);
        Label population = new Label();
        population.setId("population");
        population.getStyleClass().add("quiet");
        population.textProperty().bind(texts.text(model.shownProperty().map(ShownResults::population)));
        getChildren().addAll(tiles, population);
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
                ? ResultsNumbers.NONE
                : analysis.statistic(name, analysis.request().population().set(), method)
                        .map(found -> ResultsNumbers.sentence(found, Texts.of(texts.language())))
                        .orElse(ResultsNumbers.NONE);
    }
}
