package org.leiodesk.recist.reading;

import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.NonTargetState;

/** What a record says of a new lesion (recist.md section 5). */
public enum Certainty {
    UNEQUIVOCAL,
    EQUIVOCAL,
    /** A node of 10 to less than 15 mm: equivocal when it is the sole evidence. */
    SMALL_NODE,
    /** Looked for and not there; a node below 10 mm is normal. */
    NOT_SEEN,
    NOT_EVALUATED;

    private static final long NORMAL_NODE = 100_000;
    private static final long PATHOLOGICAL_NODE = 150_000;

    /** Reads one record; a size, where one was recorded, is read as well. */
    public static Certainty of(Reading reading) {
        LesionState state = reading.state();
        if (state instanceof NewLesionState certainty) {
            return switch (certainty) {
                case UNEQUIVOCAL -> UNEQUIVOCAL;
                case EQUIVOCAL -> EQUIVOCAL;
                case NOT_SEEN -> NOT_SEEN;
            };
        }
        if (state instanceof LesionSize.Measured measured) {
            return of(
                    measured.value().tenThousandths(), reading.lesion().lesion().isLymphNode());
        }
        if (state instanceof LesionSize.Absent || state instanceof NonTargetState.Gone) {
            return NOT_SEEN;
        }
        return state instanceof LesionSize.NotEvaluable || state instanceof NonTargetState.NotEvaluated
                ? NOT_EVALUATED
                : UNEQUIVOCAL;
    }

    private static Certainty of(long size, boolean node) {
        if (!node) {
            return size == 0 ? NOT_SEEN : UNEQUIVOCAL;
        }
        if (size < NORMAL_NODE) {
            return NOT_SEEN;
        }
        return size < PATHOLOGICAL_NODE ? SMALL_NODE : UNEQUIVOCAL;
    }

    /** Whether the lesion is there. */
    public boolean isSeen() {
        return this == UNEQUIVOCAL || this == EQUIVOCAL || this == SMALL_NODE;
    }
}
