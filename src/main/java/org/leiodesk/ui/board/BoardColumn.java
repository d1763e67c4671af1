package org.leiodesk.ui.board;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.endpoint.visit.TimepointName;

/** One time point on the board, with what is typed into it and not yet saved. */
public final class BoardColumn {
    /**
     * What stands in a cell that was typed into.
     *
     * @param text exactly as typed
     * @param words what was asked for besides, such as why a lesion was not evaluable; may be empty
     */
    public record Typed(String text, String words) {
        static final Typed NOTHING = new Typed("", "");
    }

    private final Timepoint timepoint;
    private final Map<BoardRow, Typed> typed = new HashMap<>();

    BoardColumn(Timepoint timepoint) {
        this.timepoint = timepoint;
    }

    public Timepoint timepoint() {
        return timepoint;
    }

    /** The name as it is shown; weeks and the baseline in the language of the screen. */
    public Message name() {
        return TimepointName.of(timepoint);
    }

    /** What was typed into a row; null when it stands as stored. */
    @Nullable
    Typed typed(BoardRow row) {
        return typed.get(row);
    }

    /** Puts something typed into a row; null lets it stand as stored again. */
    void put(BoardRow row, @Nullable Typed text) {
        if (text == null) {
            typed.remove(row);
        } else {
            typed.put(row, text);
        }
    }

    /** The cells that were typed into. */
    Map<BoardRow, Typed> typed() {
        return Map.copyOf(typed);
    }

    void putAll(BoardColumn other) {
        typed.putAll(other.typed);
    }

    boolean hasTyped() {
        return !typed.isEmpty();
    }

    void clear() {
        typed.clear();
    }
}
