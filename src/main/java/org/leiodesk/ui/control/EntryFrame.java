package org.leiodesk.ui.control;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.leiodesk.ui.kit.Appearance;
import org.leiodesk.ui.kit.UiContext;

/** The window before anybody is signed in: a card in the middle, language and shade in the corner, what broke at the foot. */
public final class EntryFrame extends StackPane {
    /**
     * @param card becomes as high as it needs
     * @param widest its greatest width
     */
    public EntryFrame(UiContext context, Region card, double widest) {
        getStyleClass().add("signin");
        card.getStyleClass().add("signin-card");
        card.setMaxSize(widest, USE_PREF_SIZE);
        HBox corner = Appearance.switches(context.texts(), context.theme());
        setAlignment(corner, Pos.TOP_RIGHT);
        corner.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        corner.getStyleClass().add("corner");
        BreakageNotice broken = new BreakageNotice(context.texts(), context.background());
        broken.setMaxHeight(USE_PREF_SIZE);
        setAlignment(broken, Pos.BOTTOM_CENTER);
        getChildren().addAll(card, corner, broken);
    }
}
