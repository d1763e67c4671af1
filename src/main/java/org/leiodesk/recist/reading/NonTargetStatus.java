package org.leiodesk.recist.reading;

import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.NonTargetState;

/** What a record says of a non-target lesion (recist.md section 4). */
public enum NonTargetStatus {
    GONE,
    PRESENT,
    PROGRESSED,
    NOT_EVALUATED;

    private static final long NORMAL_NODE = 100_000;

    /**
     * Reads a record; none is not evaluated. A size, where one was recorded, is read as well: a node below 10 mm is gone, another lesion at 0 mm.
     *
     * @param reading null when there is no record
     */
    public static NonTargetStatus of(@Nullable Reading reading) {
        if (reading == null) {
            return NOT_EVALUATED;
        }
        LesionState state = reading.state();
        if (state instanceof NonTargetState nonTarget) {
            return of(nonTarget);
        }
        if (state instanceof LesionSize size) {
            return of(size, reading.lesion().lesion().isLymphNode());
        }
        return switch ((NewLesionState) state) {
            case EQUIVOCAL -> PRESENT;
            case UNEQUIVOCAL -> PROGRESSED;
            case NOT_SEEN -> GONE;
        };
    }

    private static NonTargetStatus of(NonTargetState state) {
        if (state instanceof NonTargetState.Present) {
            return PRESENT;
        }
        if (state instanceof NonTargetState.Gone) {
            return GONE;
        }
        return state instanceof NonTargetState.UnequivocalProgression ? PROGRESSED : NOT_EVALUATED;
    }

    private static NonTargetStatus of(LesionSize size, boolean node) {
        if (size instanceof LesionSize.Measured measured) {
            long value = measured.value().tenThousandths();
            return (node ? value < NORMAL_NODE : value == 0) ? GONE : PRESENT;
        }
        if (size instanceof LesionSize.Absent) {
            return GONE;
        }
        return size instanceof LesionSize.NotEvaluable ? NOT_EVALUATED : PRESENT;
    }
}
