package org.leiodesk.exchange.csv;

import org.jspecify.annotations.Nullable;

/** Some rows of a CSV file on their way from the thread that parses to the thread that understands them. */
final class RowPage {
    private static final int ROWS = 1024;

    private final int columns;
    private final @Nullable String[] cells;
    private final int[] lines = new int[ROWS];
    private final int[] widths = new int[ROWS];
    private int rows;

    RowPage(int columns) {
        this.columns = columns;
        cells = new @Nullable String[columns * ROWS];
    }

    int rows() {
        return rows;
    }

    boolean isFull() {
        return rows == ROWS;
    }

    int columns() {
        return columns;
    }

    /** Begins the row after those that were ended; one that was begun and not ended is begun anew. */
    void begin(int line) {
        lines[rows] = line;
    }

    /** A cell of the row that somebody wants to know, at a place that has a column. */
    void set(int place, String text) {
        cells[rows * columns + place] = text;
    }

    /** Ends the row, which has so many cells. */
    void end(int width) {
        widths[rows] = width;
        rows++;
    }

    int line(int row) {
        return lines[row];
    }

    int width(int row) {
        return widths[row];
    }

    String get(int row, int place) {
        String cell = place < widths[row] ? cells[row * columns + place] : null;
        return cell == null ? "" : cell;
    }
}
