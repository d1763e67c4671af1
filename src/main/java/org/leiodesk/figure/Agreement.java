package org.leiodesk.figure;

import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;

/**
 * A number that a figure shows, counted from what is drawn, beside the same number of the table of the same analysis. Where the two differ the figure is
 * not to leave the program.
 *
 * @param what what is counted
 * @param inFigure counted from the bars, lanes, lines or times that are drawn
 * @param inTable as the tables of the analysis have it
 */
public record Agreement(Message what, int inFigure, int inTable) {
    public boolean holds() {
        return inFigure == inTable;
    }

    /** The disagreement as a sentence with both numbers. */
    Finding finding() {
        return Finding.error("", "figure.disagrees", what, inFigure, inTable);
    }
}
