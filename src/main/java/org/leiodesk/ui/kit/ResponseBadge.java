package org.leiodesk.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.recist.BestOverallResponse;

/** A response as a word on its colour (screens.md, words and signs): filled when confirmed or final, outlined when unconfirmed. */
public final class ResponseBadge extends Label {
    private ResponseBadge(Translations texts, String code, boolean filled) {
        super(code);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("response", styleOf(code), filled ? "filled" : "outlined");
        Tooltip tip = new Tooltip();
        tip.textProperty()
                .bind(texts.text("ui.response." + code.replace('/', '_').replace('-', '_')));
        setTooltip(tip);
    }

    /** The response of one time point; always filled. */
    public static ResponseBadge of(Translations texts, TimepointResponse response) {
        return new ResponseBadge(texts, response.code(), true);
    }

    /** The best response so far. */
    public static ResponseBadge of(Translations texts, BestOverallResponse response, boolean confirmed) {
        return new ResponseBadge(texts, response.code(), confirmed);
    }

    /** The style class that carries the colour of a response code: response-cr, response-non-cr-non-pd, ... */
    public static String styleOf(String code) {
        return "response-" + code.toLowerCase(Locale.ROOT).replace('/', '-');
    }
}
