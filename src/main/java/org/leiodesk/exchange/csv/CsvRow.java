package org.leiodesk.exchange.csv;

import java.util.Arrays;

/** The row at which the reading stands. The same object serves every row: take out what is needed, do not keep it. */
public final class CsvRow {
    private final String[] cells;
    private int line;
    private int width;

    CsvRow(int columns) {
        cells = new String[columns];
        Arrays.fill(cells, "");
    }

    void begin(int startLine) {
        line = startLine;
        width = 0;
        Arrays.fill(cells, "");
    }

    void set(int place, String text) {
        if (place < cells.length) {
            cells[place] = text;
        }
        width = place + 1;
    }

    /** The line of the file on which the row begins, counted from 1. */
    public int line() {
        return line;
    }

    /** The text in a column without the white space around it; empty when the column or the cell is not there. */
    public String get(int slot) {
        return slot < 0 ? "" : cells[slot];
    }

    /** Number of cells in this row. */
    public int width() {
        return width;
    }

    /** Number of columns of the file. */
    public int columns() {
        return cells.length;
    }
}
