package org.leiodesk.ui.why;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.endpoint.why.Ground;
import org.leiodesk.ui.kit.Translations;

/** A statement as a line: how deep it stands, whether it opens, the sentence, and quietly at the right the rule and the record. */
final class WhyLine extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double STEP = 20;

    private final WhyRow row;
    private final FontIcon sign = new FontIcon();

    WhyLine(Translations texts, WhyRow row) {
        this.row = row;
        getStyleClass().add("why-line");
        Region indent = new Region();
        indent.setMinWidth(STEP * row.depth());
        sign.getStyleClass().add("why-sign");
        Label claim = new Label();
        claim.textProperty().bind(texts.text(row.explanation().claim()));
        claim.setWrapText(true);
        claim.setMinHeight(USE_PREF_SIZE);
        claim.getStyleClass().add(row.depth() == 0 ? "why-topic" : "why-claim");
        HBox.setHgrow(claim, Priority.ALWAYS);
        claim.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(indent, sign, claim);
        if (!row.explanation().rule().isEmpty()) {
            getChildren().add(quiet(new Label(row.explanation().rule())));
        }
        Ground ground = row.explanation().ground();
        if (ground != null) {
            Label record = quiet(new Label());
            record.textProperty().bind(texts.text(ground.label()));
            getChildren().add(record);
        }
        update(false);
    }

    private static Label quiet(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("why-behind");
        return label;
    }

    /** Shows whether it is open and selected. */
    void update(boolean selected) {
        if (row.explanation().isLeaf()) {
            sign.setIconCode(
                    row.explanation().ground() instanceof Ground.Setting ? Feather.SETTINGS : Feather.FILE_TEXT);
        } else {
            sign.setIconCode(row.isOpen() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        }
        pseudoClassStateChanged(SELECTED, selected);
    }
}
