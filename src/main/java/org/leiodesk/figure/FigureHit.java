package org.leiodesk.figure;

import java.awt.geom.Rectangle2D;
import org.leiodesk.base.SubjectId;

/**
 * What a drawing shows at one place.
 *
 * @param subject whose bar, lane or mark it is
 * @param tooltip what it says, in the language of the figure
 * @param frame what to frame when it is chosen, in the coordinates of the drawing
 */
public record FigureHit(SubjectId subject, String tooltip, Rectangle2D frame) {}
