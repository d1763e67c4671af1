package org.leiodesk.ui.change;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import org.leiodesk.base.Message;
import org.leiodesk.endpoint.change.Consequence;
import org.leiodesk.ui.kit.Translations;

/**
 * What a change would change: values of the patient and of the study, each from and to; one quiet line when nothing. A new answer takes the place of
 * the last one at once; that it is still being calculated is said after half a second. Takes no room while nothing is asked.
 */
public final class ConsequencesPane extends VBox {
    private static final double HIGHEST = 120;
    private static final Duration PATIENCE = Duration.millis(500);

    private final Translations texts;
    private final boolean narrow;
    private final VBox said = new VBox();
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    private ConsequencesPane(Translations texts, PreviewModel model, boolean narrow) {
        this.texts = texts;
        this.narrow = narrow;
        setId(narrow ? "consequences-beside" : "consequences");
        getStyleClass().add("consequences");
        said.getStyleClass().add("consequences-said");
        getChildren().add(narrow ? said : new Scrolled(said));
        patience.setOnFinished(event -> say("change.calculating"));
        model.stateProperty().addListener((property, was, is) -> show(is));
        show(model.stateProperty().get());
    }

    /** Under a question, as wide as the screen: one value beside the other; scrolls inside when it is long. */
    public static ConsequencesPane wide(Translations texts, PreviewModel model) {
        return new ConsequencesPane(texts, model, false);
    }

    /** In a panel at the side: one line under the other, as high as they are. */
    public static ConsequencesPane narrow(Translations texts, PreviewModel model) {
        return new ConsequencesPane(texts, model, true);
    }

    private void show(PreviewModel.State state) {
        boolean asked = !(state instanceof PreviewModel.State.Nothing);
        setVisible(asked);
        setManaged(asked);
        if (state instanceof PreviewModel.State.Calculating calculating) {
            if (calculating.last() == null) {
                said.getChildren().clear();
            }
            patience.playFromStart();
            return;
        }
        patience.stop();
        if (state instanceof PreviewModel.State.Known known) {
            show(known.consequences());
        } else if (state instanceof PreviewModel.State.Failed) {
            say("change.failed");
        } else {
            said.getChildren().clear();
        }
    }

    private void say(String key) {
        Label label = new Label();
        label.textProperty().bind(texts.text(key));
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        said.getChildren().setAll(label);
    }

    private void show(List<Consequence> consequences) {
        if (consequences.isEmpty()) {
            say("change.nothing");
            return;
        }
        said.getChildren()
                .setAll(ConsequencePart.of(consequences).stream()
                        .map(this::part)
                        .toList());
    }

    private Pane part(ConsequencePart part) {
        Pane pane = narrow ? new VBox() : new FlowPane();
        pane.getStyleClass().add("consequences-part");
        pane.getChildren().add(flow(pane, text(part.heading(), "consequence-heading")));
        part.lines().forEach(line -> pane.getChildren().add(line(pane, line)));
        if (part.more() > 0) {
            pane.getChildren().add(flow(pane, text(Message.of("change.more", part.more()), "consequence-from")));
        }
        return pane;
    }

    private TextFlow line(Pane pane, ConsequenceLine line) {
        return flow(
                pane,
                text(Message.of("change.line.what", line.what()), "consequence-from"),
                text(Message.of("change.line.from", line.from()), "consequence-from"),
                text(line.to(), "consequence-to"));
    }

    /** No wider than its pane: what is longer wraps. */
    private static TextFlow flow(Pane pane, Text... texts) {
        TextFlow flow = new TextFlow(texts);
        flow.maxWidthProperty()
                .bind(pane.widthProperty().map(width -> width.doubleValue() > 0 ? width : Double.MAX_VALUE));
        return flow;
    }

    private Text text(Message message, String style) {
        Text text = new Text();
        text.textProperty().bind(texts.text(message));
        text.getStyleClass().add(style);
        return text;
    }

    /** As high as what is said at the width it is given, up to a limit; then it scrolls, and the keyboard can reach it. */
    private static final class Scrolled extends ScrollPane {
        private final VBox content;

        Scrolled(VBox content) {
            super(content);
            this.content = content;
            setFitToWidth(true);
            setHbarPolicy(ScrollBarPolicy.NEVER);
            getStyleClass().add("edge-to-edge");
            content.heightProperty()
                    .addListener((property, was, is) -> setFocusTraversable(is.doubleValue() > HIGHEST));
            setFocusTraversable(false);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.min(HIGHEST, Math.ceil(content.prefHeight(width)));
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }
}
