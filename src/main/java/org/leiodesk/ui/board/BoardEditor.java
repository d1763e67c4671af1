package org.leiodesk.ui.board;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.leiodesk.base.Message;
import org.leiodesk.ui.kit.Shortcut;

/**
 * The keyboard of the board. Typing edits, Enter goes down, Tab right, F2 opens, Delete empties, Esc takes back, Ctrl+V pastes. Each key reaches the
 * view model at once, so that nothing typed is lost wherever the focus goes. Numbers need no input method, so cells have none.
 */
final class BoardEditor {
    /** Told what the keyboard cannot decide. */
    interface Listener {
        /** A cell was left that needs an answer. */
        void asked(CellEntry.Ask ask, BoardRow row, BoardColumn column);

        /** Something is to be said about what was pasted. */
        void said(Message message);
    }

    private final BoardModel model;
    private final BoardGrid grid;
    private final Listener listener;
    private final TextField field = new TextField();
    private boolean open;
    private boolean caret;
    private boolean filling;
    private boolean composing;
    private boolean readOnly;

    BoardEditor(BoardModel model, BoardGrid grid, Listener listener) {
        this.model = model;
        this.grid = grid;
        this.listener = listener;
        field.setId("cell-editor");
        field.getStyleClass().add("board-editor");
        field.accessibleTextProperty().bind(grid.accessibleTextProperty());
        field.setVisible(false);
        field.textProperty().addListener((text, was, is) -> {
            if (!filling) {
                model.typing()
                        .type(grid.rowProperty().get(), grid.columnProperty().get(), is);
            }
        });
        field.focusedProperty().addListener((focus, was, is) -> {
            if (!is) {
                close();
            }
        });
        field.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInField);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedOnGrid);
        grid.addEventHandler(KeyEvent.KEY_TYPED, this::typedOnGrid);
        grid.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && !open) {
                open(true);
            }
        });
        model.sheetProperty().addListener((property, was, is) -> {
            if (open) {
                grid.lay(field);
            }
        });
    }

    /** Nothing can be typed any more; one can still go about and copy. */
    void readOnly() {
        readOnly = true;
    }

    private void open(boolean withText) {
        BoardRow row = grid.rowProperty().get();
        BoardColumn column = grid.columnProperty().get();
        if (readOnly || !model.sheet().isOpen(row, column)) {
            return;
        }
        open = true;
        caret = withText;
        filling = true;
        field.setText(withText ? model.typing().text(row, column) : "");
        filling = false;
        grid.lay(field);
        field.setVisible(true);
        field.applyCss();
        field.setInputMethodRequests(null);
        field.requestFocus();
        field.end();
    }

    private void close() {
        if (open) {
            open = false;
            composing = false;
            field.setVisible(false);
            model.typing().finish();
        }
    }

    /** Leaves the cell, asks what must be asked, else goes on. */
    private void leave(int rows, int columns) {
        BoardRow row = grid.rowProperty().get();
        BoardColumn column = grid.columnProperty().get();
        close();
        grid.requestFocus();
        CellEntry.Ask ask = model.typing().ask(row, column);
        if (ask != null && column.typed(row) != null) {
            listener.asked(ask, row, column);
        } else {
            go(rows, columns);
        }
    }

    /** Goes to the next cell that is open, so many rows and columns away; stays at the edge. */
    void go(int rows, int columns) {
        BoardSheet sheet = model.sheet();
        int row = sheet.rows().indexOf(grid.rowProperty().get()) + rows;
        int column = sheet.columns().indexOf(grid.columnProperty().get()) + columns;
        while (row >= 0
                && row < sheet.rows().size()
                && column >= 0
                && column < sheet.columns().size()) {
            BoardRow toRow = sheet.rows().get(row);
            BoardColumn toColumn = sheet.columns().get(column);
            if (sheet.isOpen(toRow, toColumn)) {
                grid.select(toRow, toColumn);
                return;
            }
            row += rows;
            column += columns;
        }
    }

    private void pressedInField(KeyEvent event) {
        if (composing) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> take(event, () -> leave(event.isShiftDown() ? -1 : 1, 0));
            case TAB -> take(event, () -> leave(0, event.isShiftDown() ? -1 : 1));
            case UP -> take(event, () -> leave(-1, 0));
            case DOWN -> take(event, () -> leave(1, 0));
            case LEFT -> arrow(event, -1);
            case RIGHT -> arrow(event, 1);
            case ESCAPE ->
                take(event, () -> {
                    model.typing()
                            .takeBack(
                                    grid.rowProperty().get(),
                                    grid.columnProperty().get());
                    close();
                    grid.requestFocus();
                });
            case F2 -> caret = true;
            case S -> {
                if (event.isShortcutDown()) {
                    close();
                    grid.requestFocus();
                }
            }
            case V -> {
                String copied = Clipboard.getSystemClipboard().getString();
                if (event.isShortcutDown() && copied != null && (copied.contains("\t") || copied.contains("\n"))) {
                    take(event, () -> {
                        close();
                        grid.requestFocus();
                        paste(copied);
                    });
                }
            }
            default -> {}
        }
    }

    private void arrow(KeyEvent event, int columns) {
        if (!caret && !event.isShiftDown()) {
            take(event, () -> leave(0, columns));
        }
    }

    private static void take(KeyEvent event, Runnable action) {
        event.consume();
        action.run();
    }

    private void pressedOnGrid(KeyEvent event) {
        if (event.getTarget() != grid) {
            return;
        }
        BoardRow row = grid.rowProperty().get();
        BoardColumn column = grid.columnProperty().get();
        List<BoardColumn> columns = model.sheet().columns();
        if (event.isShortcutDown()) {
            switch (event.getCode()) {
                case V -> take(event, () -> paste(Clipboard.getSystemClipboard().getString()));
                case C -> take(event, () -> copy(model.typing().text(row, column)));
                case Z -> take(event, model.typing()::undo);
                default -> {}
            }
            return;
        }
        switch (event.getCode()) {
            case UP -> take(event, () -> go(-1, 0));
            case DOWN, ENTER -> take(event, () -> go(event.isShiftDown() ? -1 : 1, 0));
            case LEFT -> take(event, () -> go(0, -1));
            case RIGHT -> take(event, () -> go(0, 1));
            case TAB -> tab(event, column);
            case HOME -> take(event, () -> grid.select(BoardRow.DATE, columns.get(0)));
            case END -> take(event, () -> grid.select(row, columns.get(columns.size() - 1)));
            case F2 -> take(event, () -> open(true));
            case DELETE, BACK_SPACE ->
                take(event, () -> {
                    if (!readOnly && model.sheet().isOpen(row, column)) {
                        model.typing().clear(row, column);
                    }
                });
            case ESCAPE -> {
                if (column.typed(row) != null) {
                    take(event, () -> model.typing().takeBack(row, column));
                }
            }
            default -> {}
        }
    }

    /** Tab goes right; from the last time point it leaves the board, so that the keyboard is never caught. */
    private void tab(KeyEvent event, BoardColumn column) {
        int next = model.sheet().columns().indexOf(column) + (event.isShiftDown() ? -1 : 1);
        if (!event.isControlDown()
                && next >= 0
                && next < model.sheet().columns().size()) {
            take(event, () -> go(0, event.isShiftDown() ? -1 : 1));
        }
    }

    private void typedOnGrid(KeyEvent event) {
        String typed = event.getCharacter();
        if (!readOnly
                && event.getTarget() == grid
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !typed.isEmpty()
                && !Character.isISOControl(typed.charAt(0))
                && model.sheet()
                        .isOpen(grid.rowProperty().get(), grid.columnProperty().get())) {
            event.consume();
            open(false);
            field.appendText(typed);
        }
    }

    private void paste(String copied) {
        if (copied != null && !readOnly) {
            Message left = model.typing()
                    .paste(grid.rowProperty().get(), grid.columnProperty().get(), copied);
            if (left != null) {
                listener.said(left);
            }
        }
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /**
     * The keys of the board.
     *
     * @param entry whether something can be typed; else only the keys for reading
     */
    static List<Shortcut> keys(boolean entry, Runnable describeLesion, Runnable why) {
        Shortcut details = Shortcut.listed("Ctrl+I", "board.toggleDetails");
        Shortcut because = Shortcut.of("Ctrl+W", "why.key", why);
        return entry
                ? List.of(
                        Shortcut.listed("F2", "board.key.edit"),
                        Shortcut.listed("Esc", "board.key.takeBack"),
                        Shortcut.listed("Delete", "board.key.clear"),
                        Shortcut.listed("Ctrl+Z", "board.key.undo"),
                        Shortcut.listed("Ctrl+V", "board.key.paste"),
                        Shortcut.listed("Ctrl+S", "board.key.save"),
                        Shortcut.listed("Ctrl+T", "board.addTimepoint"),
                        Shortcut.of("Ctrl+L", "board.addLesion", describeLesion),
                        Shortcut.listed("Ctrl+E", "board.editLesion"),
                        details,
                        because)
                : List.of(details, because);
    }
}
