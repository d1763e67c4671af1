package org.leiodesk.domain.lesion;

import java.util.List;
import org.leiodesk.base.LesionId;

/** Size of a target lesion at one assessment. Never a bare number, never null (recist.md section 2). */
public sealed interface LesionSize extends LesionState {
    /** Measured, whatever the size; nodes by their short axis. */
    record Measured(Millimetres value) implements LesionSize {}

    /** Visible, but too small to measure: 5 mm. */
    record TooSmallToMeasure() implements LesionSize {}

    /** Gone: 0 mm. */
    record Absent() implements LesionSize {}

    /**
     * Not imaged, not evaluable, resected or irradiated on study: missing.
     *
     * @param reason why, in words; empty when not recorded
     */
    record NotEvaluable(String reason) implements LesionSize {}

    /**
     * Split into fragments: their sizes are added.
     *
     * @param fragments two or more (one, when only one fragment was recorded), themselves neither split nor merged
     */
    record Split(List<LesionSize> fragments) implements LesionSize {
        public Split {
            fragments = List.copyOf(fragments);
        }
    }

    /**
     * Merged with another target, which carries the one diameter of both: 0 mm.
     *
     * @param carrier the lesion at which the merged lesion is measured
     */
    record MergedInto(LesionId carrier) implements LesionSize {}
}
