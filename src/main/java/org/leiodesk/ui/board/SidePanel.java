package org.leiodesk.ui.board;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.recist.BestResponse;
import org.leiodesk.ui.change.ConsequencesPane;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.ResponseBadge;
import org.leiodesk.ui.kit.Translations;

/** Beside the board: why the response of the selected time point is what it is, what is to be said about it, what would change, and the course so far. */
final class SidePanel extends VBox {
    private final Translations texts;
    private final BoardModel model;
    private final BoardGrid grid;
    private final ObservableValue<Boolean> asking;
    private final boolean hints;
    private final VBox said = new VBox();
    private final ConsequencesPane consequences;
    private final SpiderChart spider;

    /**
     * @param asking whether the reason for a change is being asked: what would change then stands under the question, and not here
     * @param hints whether it is said what may be typed
     */
    SidePanel(Translations texts, BoardModel model, BoardGrid grid, ObservableValue<Boolean> asking, boolean hints) {
        this.hints = hints;
        this.texts = texts;
        this.model = model;
        this.grid = grid;
        this.asking = asking;
        this.consequences = ConsequencesPane.narrow(texts, model.preview());
        this.spider = new SpiderChart(texts);
        setId("board-details");
        getStyleClass().add("board-side");
        said.getStyleClass().add("board-said");
        ScrollPane scroll = new ScrollPane(said);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, spider);
        model.sheetProperty().addListener((property, was, is) -> refresh());
        model.saving().refusalsProperty().addListener((property, was, is) -> refresh());
        grid.rowProperty().addListener((property, was, is) -> refresh());
        grid.columnProperty().addListener((property, was, is) -> refresh());
        texts.languageProperty().addListener((property, was, is) -> refresh());
        asking.addListener((property, was, is) -> refresh());
        refresh();
    }

    private void refresh() {
        BoardSheet sheet = model.sheet();
        BoardColumn column = grid.columnProperty().get();
        BoardRow row = grid.rowProperty().get();
        spider.show(sheet.evaluation());
        said.getChildren().clear();
        if (!sheet.columns().contains(column) || !sheet.rows().contains(row)) {
            return;
        }
        findings(model.saving().refusalsProperty().get());
        ColumnResult result = sheet.result(column);
        HBox title = new HBox(8, text("board-side-title", column.name()));
        if (result != null && result.overall() != null) {
            title.getChildren().add(ResponseBadge.of(texts, result.overall()));
        }
        said.getChildren().add(title);
        if (result != null) {
            result.sentences().forEach(sentence -> said.getChildren().add(text("board-sentence", sentence)));
        }
        cell(sheet, row, column);
        List<Finding> others = new ArrayList<>(sheet.findings());
        sheet.rows().stream()
                .filter(other -> !other.equals(row))
                .forEach(other ->
                        sheet.findings(other, column).forEach(finding -> others.add(named(sheet, other, finding))));
        findings(others);
        if (!asking.getValue()) {
            said.getChildren().add(consequences);
        }
        model.best().ifPresent(this::best);
    }

    private void cell(BoardSheet sheet, BoardRow row, BoardColumn column) {
        Lesion lesion = sheet.lesion(row);
        Message name = lesion == null
                ? Message.of("board.row." + row.id())
                : Message.of("board.side.lesion", lesion.id(), lesion.site());
        said.getChildren().add(text("board-side-cell", Message.of("board.side.cell", name, row.inFull(sheet, column))));
        findings(sheet.findings(row, column));
        if (!hints) {
            return;
        }
        if (sheet.lesions().isEmpty()) {
            said.getChildren().add(text("board-hint", Message.of("board.hint.empty")));
        }
        String key = lesion == null ? row.id() : lesion.role().name();
        said.getChildren().add(text("board-hint", Message.of("board.hint." + key)));
    }

    /** A finding about another cell, with the name of its row. */
    private static Finding named(BoardSheet sheet, BoardRow row, Finding finding) {
        Lesion lesion = sheet.lesion(row);
        return new Finding(
                finding.severity(),
                finding.place(),
                Message.of(
                        "board.side.cell",
                        lesion == null ? Message.of("board.row." + row.id()) : lesion.id(),
                        finding.message()));
    }

    private void best(BestResponse best) {
        heading("board.best.title");
        HBox line = new HBox(8, ResponseBadge.of(texts, best.value(), isFinal(best)));
        said.getChildren().addAll(line, text("board-hint", best.rule()));
    }

    /** Only a CR or PR can wait for its confirmation. */
    private static boolean isFinal(BestResponse best) {
        return best.confirmedOn() != null || !best.value().isObjectiveResponse();
    }

    private void heading(String key) {
        said.getChildren().add(text("board-side-heading", Message.of(key)));
    }

    private void findings(List<Finding> findings) {
        if (!findings.isEmpty()) {
            FindingsPane pane = new FindingsPane(texts);
            pane.show(findings);
            said.getChildren().add(pane);
        }
    }

    private Label text(String style, Message message) {
        Label label = new Label(texts.now(message.key(), message.args().toArray()));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
