package org.leiodesk.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.leiodesk.ui.board.BoardData;
import org.leiodesk.ui.board.BoardModel;
import org.leiodesk.ui.board.BoardSaving;
import org.leiodesk.ui.board.BoardView;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.Shortcut;
import org.leiodesk.ui.kit.UiContext;

/**
 * The part of a casebook that holds the lesion board. What is stored is read each time it comes into sight, since a first dose entered on another part
 * changes what is derived; what is typed and not saved stays.
 */
final class LesionsTab implements Screen {
    private final UiContext context;
    private final Callable<BoardData> source;
    private final BoardSaving.Way way;
    private final StackPane node = new StackPane();
    private final ReadOnlyObjectWrapper<SaveStatus.State> state =
            new ReadOnlyObjectWrapper<>(this, "state", new SaveStatus.State.Untouched());
    private @Nullable BoardModel model;
    private @Nullable BoardView board;
    private final String wanted;
    private final boolean editable;
    private Map<String, String> again = Map.of();

    private final Drafted draft = new Drafted() {
        @Override
        public String formName() {
            return "board";
        }

        @Override
        public Map<String, String> typed() {
            return board == null ? again : board.typed();
        }

        @Override
        public void type(String record, int version, Map<String, String> typed) {
            if (board == null) {
                again = typed;
            } else {
                board.type(typed);
            }
        }
    };

    /**
     * @param source reads the study; called in the background
     * @param way how a time point is saved
     * @param saved told each time one was saved
     * @param wanted the cell to select first, as a finding names its place; empty for none
     * @param editable whether the person signed in enters data
     */
    LesionsTab(
            UiContext context,
            Callable<BoardData> source,
            BoardSaving.Way way,
            Runnable saved,
            String wanted,
            boolean editable) {
        this.editable = editable;
        this.context = context;
        this.source = source;
        this.way = way;
        this.wanted = wanted;
        node.setId("lesions");
        state.addListener((property, was, is) -> {
            if (is instanceof SaveStatus.State.Saved) {
                saved.run();
            }
        });
    }

    /** The selected cell, as a finding names its place; empty before the board is read. */
    String place() {
        return board == null ? "" : board.place();
    }

    @Override
    public ObservableValue<String> title() {
        return context.texts().text("casebook.tab.LESIONS");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void shown() {
        context.background().call(source, this::show);
    }

    private void show(BoardData data) {
        if (model != null && board != null) {
            model.show(data);
            board.shown();
            return;
        }
        BoardModel first = new BoardModel(data, BoardModel.Rules.of(data.protocol()), context.clock(), way);
        BoardView made = new BoardView(context, first, editable);
        model = first;
        board = made;
        state.bind(made.saveState());
        node.getChildren().setAll(made.node());
        made.shown();
        made.reveal(wanted);
        if (!again.isEmpty()) {
            made.type(again);
            again = Map.of();
        }
    }

    @Override
    public ObservableValue<SaveStatus.State> saveState() {
        return state.getReadOnlyProperty();
    }

    @Override
    public void save(Runnable then) {
        if (board == null) {
            then.run();
        } else {
            board.save(then);
        }
    }

    @Override
    public List<Drafted> drafted() {
        return List.of(draft);
    }

    @Override
    public void discard() {
        if (board != null) {
            board.discard();
        }
    }

    @Override
    public List<Shortcut> shortcuts() {
        return board == null ? List.of() : board.shortcuts();
    }
}
