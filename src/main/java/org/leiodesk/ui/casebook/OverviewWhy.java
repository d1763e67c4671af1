package org.leiodesk.ui.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.base.Message;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.why.Explanation;
import org.leiodesk.endpoint.why.Explanations;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.why.WhyPane;

/** What follows from the casebook so far, a sentence each; each opens the panel that says why. */
final class OverviewWhy {
    private final Translations texts;
    private final VBox lines = new VBox();
    private final WhyPane pane;
    private @Nullable CasebookContents shown;
    private List<Explanation> values = List.of();

    OverviewWhy(Translations texts, Consumer<Place> go) {
        this.texts = texts;
        pane = new WhyPane(texts, go);
        lines.setId("results");
        lines.getStyleClass().add("lines");
    }

    VBox lines() {
        return lines;
    }

    WhyPane pane() {
        return pane;
    }

    void show(CasebookContents contents) {
        shown = contents;
        if (!contents.analysis().full()) {
            Label untreated = new Label();
            untreated.textProperty().bind(texts.text("casebook.notTreated"));
            untreated.getStyleClass().add("quiet");
            lines.getChildren().setAll(untreated);
            values = List.of();
            return;
        }
        Explanations why = Explanations.of(contents.analysis(), contents.request());
        List<Explanation> all = new ArrayList<>(List.of(why.confirmedBest()));
        if (!contents.bestIsConfirmed()) {
            all.add(0, why.unconfirmedBest());
        }
        why.time(TimeEndpoint.PFS).ifPresent(all::add);
        why.time(TimeEndpoint.OS).ifPresent(all::add);
        values = List.copyOf(all);
        lines.getChildren().clear();
        for (int i = 0; i < values.size(); i++) {
            lines.getChildren().add(line(i));
        }
        if (pane.isOpen()) {
            pane.show(contents.casebook().subject().id(), name(contents), values, 0);
        }
    }

    /** Opens the panel with everything. */
    void ask() {
        if (!values.isEmpty()) {
            ask(0);
        }
    }

    /** Opens the panel at one of the values. */
    private void ask(int value) {
        CasebookContents contents = shown;
        if (contents != null) {
            pane.open(contents.casebook().subject().id(), name(contents), values, value);
        }
    }

    private static Message name(CasebookContents contents) {
        return Message.of("why.named", contents.casebook().subject().number());
    }

    private Node line(int value) {
        Hyperlink link = new Hyperlink();
        link.textProperty()
                .bind(texts.text("casebook.overview.why", values.get(value).claim()));
        FontIcon sign = new FontIcon(Feather.HELP_CIRCLE);
        sign.getStyleClass().add("finding-sign");
        link.setGraphic(sign);
        link.setWrapText(true);
        link.getStyleClass().addAll("line", "finding", "finding-note");
        link.setOnAction(event -> ask(value));
        return link;
    }
}
