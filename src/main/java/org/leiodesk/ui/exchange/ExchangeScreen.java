package org.leiodesk.ui.exchange;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.Translations;

/** Tables in and out: SDTM tables into the study, analysis tables and figures out of it. */
public final class ExchangeScreen implements Screen {
    private final Translations texts;
    private final ScrollPane pane;

    /**
     * @param incoming fills the study; null for a person who may not
     * @param outgoing writes the results
     */
    public ExchangeScreen(Translations texts, @Nullable TransferModel incoming, TransferModel outgoing) {
        this.texts = texts;
        VBox content = new VBox(32);
        content.getStyleClass().add("screen-head");
        if (incoming != null) {
            content.getChildren().add(new TransferPane(texts, "import", incoming));
        }
        content.getChildren().add(new TransferPane(texts, "export", outgoing));
        pane = new ScrollPane(content);
        pane.setFitToWidth(true);
    }

    @Override
    public ObservableValue<String> title() {
        return texts.text("ui.room.exchange");
    }

    @Override
    public Parent node() {
        return pane;
    }
}
