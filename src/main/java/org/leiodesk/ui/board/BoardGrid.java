package org.leiodesk.ui.board;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.lesion.Axis;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.ui.board.ColumnResult.Line;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.FrozenPanes;
import org.leiodesk.ui.kit.ResponseBadge;
import org.leiodesk.ui.kit.Translations;

/** The cells of the board: shows a {@link BoardSheet} and which cell is selected. Lesions, baseline, dates and what is derived stand still. */
public final class BoardGrid extends FrozenPanes {
    private static final double ROW = 26;
    private static final double COLUMN = 120;
    private static final double ID = 120;
    private static final double AXIS = 52;

    private final Translations texts;
    private final BoardModel model;
    private final Map<String, BoardCell> cells = new HashMap<>();
    private final ReadOnlyObjectWrapper<BoardRow> row = new ReadOnlyObjectWrapper<>(this, "row", BoardRow.DATE);
    private final ReadOnlyObjectWrapper<BoardColumn> column;
    private BoardSheet sheet;
    private List<Object> shape = List.of();
    private double site;
    private boolean seen;

    BoardGrid(Translations texts, BoardModel model) {
        super(COLUMN);
        this.texts = texts;
        this.model = model;
        this.sheet = model.sheet();
        this.column = new ReadOnlyObjectWrapper<>(
                this, "column", sheet.columns().get(sheet.columns().size() - 1));
        setId("board-grid");
        getStyleClass().add("board-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        if (!sheet.lesions().isEmpty()) {
            row.set(sheet.rows().get(1));
        }
        model.sheetProperty().addListener((property, was, is) -> refresh());
        texts.languageProperty().addListener((property, was, is) -> refresh());
        refresh();
    }

    /**
     * A board to be looked at, as it is stored: nothing can be typed or chosen.
     *
     * @param at the time point that is marked and in sight
     */
    public static Region toRead(Translations texts, BoardData data, Clock clock, Timepoint at) {
        BoardSaving.Way none = new BoardSaving.Way(
                Background.immediate(), (entry, reason) -> Outcome.done(entry), amendment -> List.of());
        BoardModel model = new BoardModel(data, BoardModel.Rules.of(data.protocol()), clock, none);
        BoardGrid grid = new BoardGrid(texts, model);
        grid.setFocusTraversable(false);
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        grid.addEventFilter(KeyEvent.ANY, KeyEvent::consume);
        model.sheet().columns().stream()
                .filter(column -> column.timepoint().equals(at))
                .findFirst()
                .ifPresent(column -> grid.select(BoardRow.DATE, column));
        grid.getStylesheets().add(String.valueOf(BoardGrid.class.getResource("/org/leiodesk/ui/board.css")));
        return grid;
    }

    ReadOnlyObjectProperty<BoardRow> rowProperty() {
        return row.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<BoardColumn> columnProperty() {
        return column.getReadOnlyProperty();
    }

    /** Selects a cell and brings it into sight. */
    void select(BoardRow nextRow, BoardColumn nextColumn) {
        row.set(nextRow);
        column.set(nextColumn);
        mark();
        reveal(cell(nextRow, nextColumn));
    }

    /** Brings the selected cell into sight once there is room for the first time. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!seen && getWidth() > 0) {
            seen = true;
            reveal(cell(row.get(), column.get()));
        }
    }

    BoardCell cell(BoardRow at, BoardColumn of) {
        return cell(at.id(), of);
    }

    private BoardCell cell(String rowId, BoardColumn of) {
        return Objects.requireNonNull(cells.get(key(rowId, of)), rowId);
    }

    private String key(String rowId, BoardColumn of) {
        return rowId + "-" + sheet.columns().indexOf(of);
    }

    /** Lays an editor over the selected cell, so that it scrolls with it. */
    void lay(Node editor) {
        BoardCell under = cell(row.get(), column.get());
        reveal(under);
        if (under.getParent() instanceof Pane pane && editor.getParent() != pane) {
            editor.setManaged(false);
            pane.getChildren().add(editor);
        }
        editor.resizeRelocate(under.getLayoutX(), under.getLayoutY(), COLUMN, ROW);
        editor.toFront();
    }

    private void refresh() {
        sheet = model.sheet();
        if (!sheet.columns().contains(column.get())) {
            column.set(sheet.columns().get(sheet.columns().size() - 1));
        }
        if (!sheet.rows().contains(row.get())) {
            row.set(BoardRow.DATE);
        }
        List<Object> now = new ArrayList<>(sheet.lesions());
        now.addAll(sheet.columns());
        now.add(sheet.baseline());
        now.add(texts.language());
        if (!now.equals(shape)) {
            shape = now;
            build();
        }
        sheet.columns().forEach(this::fill);
        alignPoints();
        mark();
    }

    private void build() {
        cells.clear();
        clear();
        site = sheet.lesions().stream()
                .mapToDouble(lesion -> new Text(lesion.site()).getLayoutBounds().getWidth() * 1.1 + 20)
                .reduce(64, (one, other) -> Math.min(184, Math.max(one, other)));
        double fixed = ID + site + AXIS;
        put(Band.HEAD, true, head("", ""), 0, 0, fixed, ROW);
        put(Band.HEAD, true, head(texts.now("board.head.lesion"), ""), 0, ROW, ID, ROW);
        put(Band.HEAD, true, head(texts.now("board.head.site"), ""), ID, ROW, site, ROW);
        put(Band.HEAD, true, head(texts.now("board.head.axis"), ""), ID + site, ROW, AXIS, ROW);
        List<BoardRow> body = sheet.rows().subList(1, sheet.rows().size());
        for (int i = 0; i < body.size(); i++) {
            lesionHead(body.get(i), i * ROW, fixed);
        }
        for (Line line : Line.values()) {
            put(Band.FOOT, true, head(texts.now(lineKey(line)), ""), 0, line.ordinal() * ROW, fixed, ROW);
        }
        int scrolled = 0;
        for (BoardColumn of : sheet.columns()) {
            boolean still =
                    scrolled == 0 && sheet.isBaseline(of) && sheet.columns().indexOf(of) == 0;
            double x = still ? fixed : COLUMN * scrolled++;
            add(Band.HEAD, still, "name", of, x, 0, "head", "column-head");
            open(add(Band.HEAD, still, "date", of, x, ROW, "date-cell"), BoardRow.DATE, of);
            for (int i = 0; i < body.size(); i++) {
                open(add(Band.BODY, still, body.get(i).id(), of, x, i * ROW), body.get(i), of);
            }
            for (Line line : Line.values()) {
                BoardCell derived = add(Band.FOOT, still, line.name(), of, x, line.ordinal() * ROW, "derived");
                derived.setOnMousePressed(event -> pressed(row.get(), of));
            }
        }
    }

    private static String lineKey(Line line) {
        return "board.line." + line.name();
    }

    private BoardCell head(String word, String id) {
        BoardCell head = new BoardCell(id, "head");
        head.show(word, "");
        return head;
    }

    private void lesionHead(BoardRow at, double y, double fixed) {
        Lesion lesion = sheet.lesion(at);
        if (lesion == null) {
            put(Band.BODY, true, head(texts.now("board.row.new"), "row-new"), 0, y, fixed, ROW);
            return;
        }
        String role = texts.now("board.role." + lesion.role().name());
        BoardCell id = head(lesion.id() + "  " + role, "row-" + lesion.id());
        id.setOnMousePressed(event -> pressed(at, column.get()));
        put(Band.BODY, true, id, 0, y, ID, ROW);
        BoardCell place = head(lesion.site(), "");
        Tooltip.install(place, new Tooltip(lesion.site()));
        put(Band.BODY, true, place, ID, y, site, ROW);
        String axis = lesion.role() != LesionRole.TARGET
                ? "board.axis.none"
                : lesion.axis() == Axis.SHORT_AXIS ? "board.axis.short" : "board.axis.long";
        put(Band.BODY, true, head(texts.now(axis), ""), ID + site, y, AXIS, ROW);
    }

    private BoardCell add(
            Band band, boolean still, String rowId, BoardColumn of, double x, double y, String... styles) {
        String key = key(rowId, of);
        BoardCell cell = new BoardCell("cell-" + key, styles);
        put(band, still, cell, x, y, COLUMN, ROW);
        cells.put(key, cell);
        return cell;
    }

    private void open(BoardCell cell, BoardRow at, BoardColumn of) {
        cell.pseudoClassStateChanged(BoardCell.CLOSED, !sheet.isOpen(at, of));
        cell.setOnMousePressed(event -> pressed(at, of));
    }

    private void pressed(BoardRow at, BoardColumn of) {
        requestFocus();
        if (sheet.isOpen(at, of)) {
            select(at, of);
        }
    }

    private void fill(BoardColumn of) {
        boolean changed = sheet.isChanged(of);
        BoardCell name = cell("name", of);
        name.show(now(of.name()) + (changed ? " *" : ""), "");
        name.setAccessibleText(now(of.name()) + (changed ? ", " + texts.now("board.unsaved") : ""));
        name.pseudoClassStateChanged(BoardCell.CHANGED, changed);
        sheet.rows().forEach(at -> fill(at, of));
        ColumnResult result = sheet.result(of);
        for (Line line : Line.values()) {
            BoardCell cell = cell(line.name(), of);
            String text = result == null ? "" : result.text(line);
            if (line == Line.SUM) {
                cell.show(
                        result == null || result.missing() == 0 ? "" : texts.now("board.missing", result.missing()),
                        text);
            } else if (line == Line.OVERALL) {
                TimepointResponse overall = result == null ? null : result.overall();
                cell.badge(overall == null ? null : ResponseBadge.of(texts, overall));
            } else if (line == Line.INVESTIGATOR) {
                Message own = sheet.investigator(of);
                text = own == null ? "" : now(own);
                cell.show(text, "");
            } else {
                cell.show(text, "");
            }
            cell.setAccessibleText(texts.now(lineKey(line)) + ", " + now(of.name()) + ": " + text);
        }
    }

    private void fill(BoardRow at, BoardColumn of) {
        BoardCell cell = cell(at, of);
        List<Finding> findings = sheet.findings(at, of);
        cell.sign(findings.stream().map(Finding::severity).min(Enum::compareTo).orElse(null));
        CellEntry.Face face = at.face(sheet, of);
        cell.show(face.word() == null ? "" : now(face.word()), face.number());
        cell.pseudoClassStateChanged(BoardCell.WRONG, at.isWrong(sheet, of));
        cell.pseudoClassStateChanged(BoardCell.CHANGED, of.typed(at) != null);
        cell.pseudoClassStateChanged(BoardCell.HINT, sheet.date(of) == null && at.kind() == BoardRow.Kind.DATE);
        Lesion lesion = sheet.lesion(at);
        StringBuilder said = new StringBuilder(
                lesion == null ? texts.now("board.row." + at.id()) : lesion.id() + " " + lesion.site());
        said.append(", ").append(now(of.name())).append(": ").append(now(at.inFull(sheet, of)));
        findings.forEach(finding -> said.append(". ").append(now(finding.message())));
        cell.setAccessibleText(said.toString());
    }

    private void alignPoints() {
        int decimals = 1;
        for (BoardCell cell : cells.values()) {
            decimals = Math.max(decimals, cell.decimals());
        }
        for (BoardCell cell : cells.values()) {
            cell.leaveAfterPoint(4.5 + 7.5 * decimals);
        }
    }

    private void mark() {
        for (BoardCell cell : cells.values()) {
            cell.pseudoClassStateChanged(BoardCell.IN_COLUMN, false);
            cell.pseudoClassStateChanged(BoardCell.SELECTED, false);
        }
        for (Line line : Line.values()) {
            cell(line.name(), column.get()).pseudoClassStateChanged(BoardCell.IN_COLUMN, true);
        }
        cell("name", column.get()).pseudoClassStateChanged(BoardCell.IN_COLUMN, true);
        BoardCell selected = cell(row.get(), column.get());
        selected.pseudoClassStateChanged(BoardCell.SELECTED, true);
        setAccessibleText(selected.getAccessibleText());
    }

    private String now(Message message) {
        return texts.now(message.key(), message.args().toArray());
    }
}
