package org.leiodesk.ui.board;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.LesionState;

/**
 * What a cell of a lesion means.
 *
 * @param state what was seen; null when the cell is empty or not understood
 * @param problem why it cannot be saved as it stands; null when it can
 * @param ask what must be asked to complete it; null when nothing
 */
public record CellEntry(
        @Nullable LesionState state,
        @Nullable Message problem,
        @Nullable Ask ask) {
    /** What is asked, in a field of its own, once a cell was left. */
    public enum Ask {
        /** Why a target was not evaluable. */
        WHY,
        /** What shows the unequivocal progression of a non-target. */
        PROGRESSION,
        /** With which target a target merged. */
        PARTNER,
        /** What and where an equivocal new lesion is. */
        EQUIVOCAL_LESION,
        /** What and where an unequivocal new lesion is. */
        UNEQUIVOCAL_LESION
    }

    static final CellEntry EMPTY = new CellEntry(null, null, null);

    static CellEntry of(LesionState state) {
        return new CellEntry(state, null, null);
    }

    static CellEntry wrong(String key, Object... args) {
        return new CellEntry(null, Message.of(key, args), null);
    }

    static CellEntry asking(@Nullable LesionState state, Ask ask, String key, Object... args) {
        return new CellEntry(state, Message.of(key, args), ask);
    }

    boolean isEmpty() {
        return state == null && problem == null;
    }
}
