package org.leiodesk.ui.board;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.ui.board.BoardColumn.Typed;

/**
 * A row of the board into which something can be typed.
 *
 * @param kind what is typed there
 * @param lesion which lesion; null unless the kind is LESION
 */
public record BoardRow(Kind kind, @Nullable LesionId lesion) {
    /** What is typed into a row. */
    public enum Kind {
        /** The day of the scan. */
        DATE,
        /** What was seen of one lesion. */
        LESION,
        /** Whether there was a new lesion. */
        NEW_LESION
    }

    public static final BoardRow DATE = new BoardRow(Kind.DATE, null);
    public static final BoardRow NEW_LESION = new BoardRow(Kind.NEW_LESION, null);

    private static final CellEntry.Face NOTHING = new CellEntry.Face(null, "");

    public static BoardRow of(LesionId lesion) {
        return new BoardRow(Kind.LESION, lesion);
    }

    /** The part of a control's id that names this row: T01, date, new. */
    public String id() {
        return switch (kind) {
            case DATE -> "date";
            case LESION -> String.valueOf(lesion);
            case NEW_LESION -> "new";
        };
    }

    /** What the cell of this row shows at a time point; what is not understood is shown as it was typed. */
    CellEntry.Face face(BoardSheet sheet, BoardColumn column) {
        ColumnSheet now = sheet.sheet(column);
        LesionState state = lesion == null ? null : now.entry(lesion).state();
        if (state != null) {
            return CellEntry.face(state);
        }
        Typed typed = column.typed(this);
        if (isWrong(sheet, column) && typed != null) {
            return verbatim(typed.text());
        }
        return switch (kind) {
            case DATE -> date(sheet, column);
            case LESION -> NOTHING;
            case NEW_LESION -> now.noNewLesion() ? new CellEntry.Face(Message.of("board.state.noNew"), "") : NOTHING;
        };
    }

    private static CellEntry.Face verbatim(Object text) {
        return new CellEntry.Face(Message.of("board.text", text), "");
    }

    private static CellEntry.Face date(BoardSheet sheet, BoardColumn column) {
        if (sheet.date(column) != null) {
            return verbatim(String.valueOf(sheet.date(column)));
        }
        return sheet.plannedOn(column) == null || sheet.isBaseline(column)
                ? NOTHING
                : new CellEntry.Face(Message.of("board.date.due", String.valueOf(sheet.plannedOn(column))), "");
    }

    /** Whether what is typed there is not understood or not complete. */
    boolean isWrong(BoardSheet sheet, BoardColumn column) {
        return sheet.findings(this, column).stream()
                .anyMatch(finding -> finding.severity() == org.leiodesk.base.Severity.ERROR);
    }

    /** The cell at length, for a reader who cannot see the board and for the panel beside it. */
    Message inFull(BoardSheet sheet, BoardColumn column) {
        LesionState state = lesion == null ? null : sheet.state(lesion, column);
        if (state != null) {
            return CellEntry.inFull(state);
        }
        Message word = face(sheet, column).word();
        return word == null ? Message.of("board.full.nothing") : word;
    }
}
