package org.leiodesk.ui.board;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.ui.board.BoardColumn.Typed;

/** Typing into the cells of a board: key by key, taken back, cleared, pasted, undone. */
public final class BoardTyping {
    private record Before(
            BoardColumn column, BoardRow row, @Nullable Typed typed) {}

    private final BoardModel model;
    private final Deque<List<Before>> undo = new ArrayDeque<>();
    private @Nullable Before editing;

    BoardTyping(BoardModel model) {
        this.model = model;
    }

    /** What an editor shows when a cell is opened with F2: exactly what was typed, else what is stored as it would be typed. */
    public String text(BoardRow row, BoardColumn column) {
        return current(row, column).text();
    }

    /** What was asked for besides, such as a reason. */
    public String words(BoardRow row, BoardColumn column) {
        return current(row, column).words();
    }

    private Typed current(BoardRow row, BoardColumn column) {
        Typed typed = column.typed(row);
        if (typed != null) {
            return typed;
        }
        ColumnSheet sheet = model.sheet().sheet(column);
        return switch (row.kind()) {
            case DATE -> new Typed(sheet.date() == null ? "" : sheet.date().toString(), "");
            case LESION ->
                row.lesion() == null || sheet.entry(row.lesion()).state() == null
                        ? Typed.NOTHING
                        : CellEntry.edit(sheet.entry(row.lesion()).state());
            case NEW_LESION -> new Typed(sheet.noNewLesion() ? "0" : "", "");
        };
    }

    /** The text of a cell after a key. Everything is derived at once. */
    public void type(BoardRow row, BoardColumn column, String text) {
        if (editing == null || editing.column != column || !editing.row.equals(row)) {
            finish();
            editing = new Before(column, row, column.typed(row));
        }
        Typed before = current(row, column);
        column.put(row, new Typed(text, text.equals(before.text()) ? before.words() : ""));
        model.edited();
    }

    /**
     * The cell was left: what is typed stays, written plainly.
     *
     * @return what must be asked to complete it; null when nothing
     */
    public CellEntry.@Nullable Ask finish() {
        Before edit = editing;
        editing = null;
        if (edit == null) {
            return null;
        }
        if (!Objects.equals(edit.typed, edit.column.typed(edit.row))) {
            remember(List.of(edit));
        }
        tidy(edit.row, edit.column);
        model.edited();
        return ask(edit.row, edit.column);
    }

    private void tidy(BoardRow row, BoardColumn column) {
        ColumnSheet sheet = model.sheet().sheet(column);
        if (sheet.isAsStored(row)) {
            column.put(row, null);
        } else if (row.kind() == BoardRow.Kind.DATE && sheet.date() != null) {
            column.put(row, new Typed(sheet.date().toString(), ""));
        }
    }

    /** What must be asked to complete a cell; null when nothing. */
    public CellEntry.@Nullable Ask ask(BoardRow row, BoardColumn column) {
        ColumnSheet sheet = model.sheet().sheet(column);
        return switch (row.kind()) {
            case LESION ->
                row.lesion() == null ? null : sheet.entry(row.lesion()).ask();
            case NEW_LESION -> sheet.newLesion().ask();
            case DATE -> null;
        };
    }

    /** The answer to what was asked about a cell: a reason in words, or the lesion with which it merged. */
    public void answer(BoardRow row, BoardColumn column, CellEntry.Ask ask, String words) {
        remember(List.of(new Before(column, row, column.typed(row))));
        String text = current(row, column).text();
        column.put(row, ask == CellEntry.Ask.PARTNER ? new Typed("m " + words, "") : new Typed(text, words));
        model.edited();
    }

    /** Takes back: while a cell is typed into, what it was before; otherwise what is stored. */
    public void takeBack(BoardRow row, BoardColumn column) {
        Before edit = editing;
        editing = null;
        if (edit != null && edit.column == column && edit.row.equals(row)) {
            column.put(row, edit.typed);
            model.edited();
        } else if (column.typed(row) != null) {
            remember(List.of(new Before(column, row, column.typed(row))));
            column.put(row, null);
            model.edited();
        }
    }

    /** Empties a cell. */
    public void clear(BoardRow row, BoardColumn column) {
        type(row, column, "");
        finish();
    }

    /** Undoes the last cell left, emptied, answered or pasted. */
    public void undo() {
        finish();
        if (!undo.isEmpty()) {
            for (Before before : undo.pop()) {
                before.column.put(before.row, before.typed);
            }
            model.edited();
        }
    }

    /**
     * Puts in what was copied from a spreadsheet, from a cell downwards and to the right; time points that are not there are added, empty cells of
     * the copy leave what is there.
     *
     * @return what had no place, or null
     */
    public @Nullable Message paste(BoardRow from, BoardColumn first, String copied) {
        finish();
        List<List<String>> lines = lines(copied);
        int width = lines.stream().mapToInt(List::size).max().orElse(0);
        int right = model.sheet().columns().indexOf(first);
        while (model.sheet().columns().size() < right + width) {
            model.appendTimepoint();
        }
        List<Before> befores = new ArrayList<>();
        List<String> left = new ArrayList<>();
        BoardSheet sheet = model.sheet();
        int down = sheet.rows().indexOf(from);
        for (int i = 0; i < lines.size(); i++) {
            List<String> line = lines.get(i);
            for (int j = 0; j < line.size(); j++) {
                String text = line.get(j);
                if (text.isEmpty()) {
                    continue;
                }
                BoardRow row = down + i < sheet.rows().size() ? sheet.rows().get(down + i) : null;
                BoardColumn column = sheet.columns().get(right + j);
                if (row == null || !sheet.isOpen(row, column)) {
                    left.add(text);
                } else {
                    befores.add(new Before(column, row, column.typed(row)));
                    column.put(row, new Typed(text, ""));
                }
            }
        }
        remember(befores);
        model.edited();
        for (Before before : befores) {
            tidy(before.row, before.column);
        }
        model.edited();
        return left.isEmpty() ? null : Message.of("board.paste.left", left.size(), String.join(", ", left));
    }

    /** Tabs stand between cells, line ends between lines; quotes around a cell are dropped. */
    static List<List<String>> lines(String copied) {
        List<List<String>> lines = new ArrayList<>();
        for (String line :
                copied.replaceAll("\\r\\n?", "\n").replaceFirst("\n+$", "").split("\n", -1)) {
            lines.add(Arrays.stream(line.split("\t", -1))
                    .map(BoardTyping::unquoted)
                    .toList());
        }
        return lines;
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return (quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell).strip();
    }

    private void remember(List<Before> befores) {
        if (!befores.isEmpty()) {
            undo.push(befores);
        }
    }

    void forgetUndo() {
        editing = null;
        undo.clear();
    }
}
