package org.leiodesk.exchange.csv;

/** The row at which the reading stands. The same object serves every row: take out what is needed, do not keep it. */
public final class CsvRow {
    private RowPage page;
    private int row;

    CsvRow(RowPage page) {
        this.page = page;
    }

    void moveTo(RowPage newPage, int newRow) {
        page = newPage;
        row = newRow;
    }

    /** The line of the file on which the row begins, counted from 1. */
    public int line() {
        return page.line(row);
    }

    /** The text in a column without the white space around it; empty when the column or the cell is not there. */
    public String get(int slot) {
        return slot < 0 ? "" : page.get(row, slot);
    }

    /** Number of cells in this row. */
    public int width() {
        return page.width(row);
    }

    /** Number of columns of the file. */
    public int columns() {
        return page.columns();
    }
}
