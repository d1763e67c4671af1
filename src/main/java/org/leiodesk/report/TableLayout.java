package org.leiodesk.report;

import java.util.ArrayList;
import java.util.List;

/** A table over the whole width whose rows break over pages, with its heading on each of them. */
final class TableLayout {
    /** Where the words of a column stand. */
    enum Align {
        LEFT,
        RIGHT
    }

    /**
     * One column.
     *
     * @param heading its heading, which may hold line breaks
     * @param share of the width, relative to the other columns
     */
    record Column(String heading, double share, Align align) {
        static Column left(String heading, double share) {
            return new Column(heading, share, Align.LEFT);
        }

        static Column right(String heading, double share) {
            return new Column(heading, share, Align.RIGHT);
        }
    }

    private record Row(List<String> cells, boolean bold, boolean ruleAbove) {}

    private static final double PADDING = 3;

    private final List<Column> columns;
    private final double size;
    private final List<Row> rows = new ArrayList<>();
    private boolean together;

    TableLayout(List<Column> columns, double size) {
        this.columns = List.copyOf(columns);
        this.size = size;
    }

    TableLayout row(String... cells) {
        return row(List.of(cells));
    }

    TableLayout row(List<String> cells) {
        return add(cells, false, false);
    }

    /** A row in bold, set off by a rule when {@code ruleAbove}. */
    TableLayout strong(List<String> cells, boolean ruleAbove) {
        return add(cells, true, ruleAbove);
    }

    private TableLayout add(List<String> cells, boolean bold, boolean ruleAbove) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(new Row(List.copyOf(cells), bold, ruleAbove));
        return this;
    }

    /** Keeps the whole table on one page when a page can hold it. */
    TableLayout together() {
        together = true;
        return this;
    }

    /** Height of the heading and the first rows: what should not be torn from the title above. */
    double headHeight() {
        return size * PageWriter.LEADING * 4;
    }

    void draw(PageWriter page) {
        double height = together ? height(page) : headHeight();
        page.ensure(height <= PageWriter.FULL ? height : headHeight());
        drawHead(page);
        for (Row row : rows) {
            drawRow(page, row);
        }
        page.rule(PageWriter.LEFT, page.y(), PageWriter.LEFT + PageWriter.WIDTH, page.y(), 0.5);
        page.down(6);
    }

    private double height(PageWriter page) {
        double height = heightOf(
                mostLines(wrap(page, columns.stream().map(Column::heading).toList(), true)));
        for (Row row : rows) {
            height += heightOf(mostLines(wrap(page, row.cells(), row.bold())));
        }
        return height;
    }

    private void drawHead(PageWriter page) {
        List<List<String>> cells =
                wrap(page, columns.stream().map(Column::heading).toList(), true);
        int lines = mostLines(cells);
        double height = heightOf(lines);
        page.ground(PageWriter.LEFT, page.y(), PageWriter.WIDTH, height, 0.93);
        page.rule(PageWriter.LEFT, page.y(), PageWriter.LEFT + PageWriter.WIDTH, page.y(), 0.5);
        drawLines(page, cells, 0, lines, true);
        page.rule(PageWriter.LEFT, page.y(), PageWriter.LEFT + PageWriter.WIDTH, page.y(), 0.5);
    }

    /** A row moves to the next page as a whole; one that is higher than a page is continued there. */
    private void drawRow(PageWriter page, Row row) {
        List<List<String>> cells = wrap(page, row.cells(), row.bold());
        int lines = mostLines(cells);
        if (heightOf(lines) > page.room()) {
            turn(page);
        }
        int from = 0;
        if (row.ruleAbove()) {
            page.rule(PageWriter.LEFT, page.y(), PageWriter.LEFT + PageWriter.WIDTH, page.y(), 0.5);
        }
        while (from < lines) {
            int fitting = (int) Math.max(1, Math.floor((page.room() - PADDING) / lineHeight()));
            int to = Math.min(lines, from + fitting);
            drawLines(page, cells, from, to, row.bold());
            from = to;
            if (from < lines) {
                turn(page);
            }
        }
        page.rule(PageWriter.LEFT, page.y(), PageWriter.LEFT + PageWriter.WIDTH, page.y(), 0.15);
    }

    private void turn(PageWriter page) {
        page.turn();
        drawHead(page);
    }

    private void drawLines(PageWriter page, List<List<String>> cells, int from, int to, boolean bold) {
        double x = PageWriter.LEFT;
        for (int c = 0; c < columns.size(); c++) {
            double width = width(c);
            List<String> lines = cells.get(c);
            for (int i = from; i < Math.min(to, lines.size()); i++) {
                String line = lines.get(i);
                double indent = columns.get(c).align() == Align.RIGHT
                        ? width - PADDING - page.typeface().width(line, size, bold)
                        : PADDING;
                double baseline = page.y() + PADDING / 2 + (i - from) * lineHeight() + size * 1.07;
                page.text(x + indent, baseline, line, size, bold);
            }
            x += width;
        }
        page.down(heightOf(to - from));
    }

    private List<List<String>> wrap(PageWriter page, List<String> cells, boolean bold) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            wrapped.add(page.lines(cells.get(c), width(c) - 2 * PADDING, size, bold));
        }
        return wrapped;
    }

    private double width(int column) {
        double all = columns.stream().mapToDouble(Column::share).sum();
        return PageWriter.WIDTH * columns.get(column).share() / all;
    }

    private static int mostLines(List<List<String>> cells) {
        return Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
    }

    private double lineHeight() {
        return size * 1.32;
    }

    private double heightOf(int lines) {
        return lines * lineHeight() + PADDING;
    }
}
