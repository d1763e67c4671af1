package org.leiodesk.ui.board;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;

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
        NEW_LESION,
        /** The investigator's own response. */
        RESPONSE
    }

    public static final BoardRow DATE = new BoardRow(Kind.DATE, null);
    public static final BoardRow NEW_LESION = new BoardRow(Kind.NEW_LESION, null);
    public static final BoardRow RESPONSE = new BoardRow(Kind.RESPONSE, null);

    public static BoardRow of(LesionId lesion) {
        return new BoardRow(Kind.LESION, lesion);
    }

    /** The part of a control's id that names this row: T01, date, new, response. */
    public String id() {
        return switch (kind) {
            case DATE -> "date";
            case LESION -> String.valueOf(lesion);
            case NEW_LESION -> "new";
            case RESPONSE -> "response";
        };
    }
}
