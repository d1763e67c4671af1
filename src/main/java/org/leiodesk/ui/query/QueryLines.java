package org.leiodesk.ui.query;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.domain.query.QueryState;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.Translations;

/** The queries of a patient that are not closed, a line each that leads to what it is about; and how many are closed. */
public final class QueryLines extends VBox {
    private final Translations texts;
    private final Consumer<Place> go;

    /** @param go brings a place into sight */
    public QueryLines(Translations texts, Consumer<Place> go) {
        this.texts = texts;
        this.go = go;
        setId("query-lines");
        getStyleClass().add("lines");
    }

    /** @param today to which their age is told */
    public void show(List<QueryThread> threads, LocalDate today) {
        getChildren()
                .setAll(threads.stream()
                        .filter(each -> each.state() != QueryState.CLOSED)
                        .map(each -> line(each, today))
                        .toList());
        long closed = threads.stream()
                .filter(each -> each.state() == QueryState.CLOSED)
                .count();
        if (closed > 0 || getChildren().isEmpty()) {
            Label rest = new Label();
            rest.textProperty().bind(texts.text(closed > 0 ? "query.lines.closed" : "query.lines.none", closed));
            rest.getStyleClass().add("quiet");
            getChildren().add(rest);
        }
    }

    private Node line(QueryThread thread, LocalDate today) {
        Hyperlink link = new Hyperlink();
        link.textProperty()
                .bind(texts.text(
                        "query.lines.one",
                        thread.number(),
                        QueryWords.about(thread.query().about()),
                        thread.query().text(),
                        QueryWords.state(thread.state()),
                        thread.query().signer().fullName(),
                        thread.ageDays(today)));
        FontIcon sign = new FontIcon(QueryWords.sign(thread.state()));
        sign.getStyleClass().add("finding-sign");
        link.setGraphic(sign);
        link.setWrapText(true);
        link.getStyleClass()
                .addAll("line", "finding", thread.state() == QueryState.OPEN ? "finding-warning" : "finding-note");
        link.setOnAction(event -> go.accept(QueryPlace.of(thread)));
        return link;
    }
}
