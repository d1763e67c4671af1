package org.leiodesk.ui.board;

import java.time.Clock;
import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Translations;

/** A board to be looked at, as it is stored: nothing can be typed or chosen. */
public final class BoardReading {
    private BoardReading() {}

    /** @param at the time point that is marked and in sight */
    public static Region of(Translations texts, BoardData data, Clock clock, Timepoint at) {
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
        grid.getStylesheets().add(String.valueOf(BoardReading.class.getResource("/org/leiodesk/ui/board.css")));
        return grid;
    }
}
