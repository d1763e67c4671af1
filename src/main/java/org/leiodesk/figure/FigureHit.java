package org.leiodesk.figure;

import java.awt.geom.Rectangle2D;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.SubjectId;

/**
 * What a drawing shows at one place.
 *
 * @param subject whose bar, lane or mark it is; null for what belongs to several subjects, such as a box of the flow
 * @param saying what it says, put into words only when it is asked for
 * @param frame what to frame when it is chosen, in the coordinates of the drawing
 */
public record FigureHit(@Nullable SubjectId subject, Supplier<String> saying, Rectangle2D frame) {
    /** What it says, in the language of the figure. */
    public String tooltip() {
        return saying.get();
    }
}
