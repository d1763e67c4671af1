package org.leiodesk.ui.field;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.leiodesk.ui.kit.SaveBar;
import org.leiodesk.ui.kit.Translations;

/** A screen of records: what is typed scrolls, the questions about changes and the bar to save stay at the foot. */
public final class RecordFrame extends BorderPane {
    public RecordFrame(Translations texts, RecordGroup group, Node content) {
        getStyleClass().add("record-frame");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        VBox foot = new VBox();
        group.records().forEach(record -> foot.getChildren().add(AmendmentPane.of(texts, record)));
        foot.getChildren().add(new SaveBar(texts, group.state(), () -> group.save(() -> {}), group::discard));
        setCenter(scroll);
        setBottom(foot);
    }
}
