package org.leiodesk.ui.casebook;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;

/** An event on the time line: its sign at its day, or a band over its days, and a word beside it. The sign has a shape of its own besides its colour. */
final class TimelineFlag extends HBox {
    /** @param flipped whether the word stands on the left of the sign */
    TimelineFlag(TimelineMark.Kind kind, String words, double stretch, boolean flipped) {
        getStyleClass().addAll("timeline-flag", "flag-" + kind.name().toLowerCase(Locale.ROOT));
        Label word = new Label(words);
        word.setMinWidth(USE_PREF_SIZE);
        Region sign = sign(kind, stretch);
        if (flipped) {
            getChildren().addAll(word, sign);
        } else {
            getChildren().addAll(sign, word);
        }
    }

    private static Region sign(TimelineMark.Kind kind, double stretch) {
        if (stretch > 12) {
            Region band = new Region();
            band.getStyleClass().add("flag-band");
            band.setMinSize(stretch, 8);
            band.setMaxSize(stretch, 8);
            HBox.setMargin(band, new Insets(0, 0, 0, 6));
            return band;
        }
        Polygon shape = new Polygon(
                switch (kind) {
                    case DEATH ->
                        new double[] {4, 0, 8, 0, 8, 4, 12, 4, 12, 8, 8, 8, 8, 12, 4, 12, 4, 8, 0, 8, 0, 4, 4, 4};
                    case REDUCTION -> new double[] {0, 2, 12, 2, 6, 11};
                    case DELAY -> new double[] {0, 4, 7, 4, 7, 1, 12, 6, 7, 11, 7, 8, 0, 8};
                    case END_OF_TREATMENT -> new double[] {1, 1, 11, 1, 11, 11, 1, 11};
                    case NEW_THERAPY -> new double[] {6, 0, 12, 11, 0, 11};
                    default -> new double[] {6, 0, 12, 6, 6, 12, 0, 6};
                });
        shape.getStyleClass().add("flag-sign");
        HBox box = new HBox(shape);
        box.setAlignment(Pos.CENTER);
        box.setMinSize(12, 12);
        box.setMaxSize(12, 12);
        return box;
    }
}
