package org.leiodesk.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a figure: what its file holds and what stands beside it on the screen.
 *
 * @param names names of the columns in a file, the same in both languages
 * @param headings names of the columns on the screen
 * @param rows one row a subject; numbers are written exactly, what does not apply is empty
 */
public record FigureTable(List<String> names, List<String> headings, List<List<String>> rows) {
    public FigureTable {
        names = List.copyOf(names);
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * The same with a further column, which says what the colours mean.
     *
     * @param cells one a row; rows beyond them have an empty cell
     */
    public FigureTable with(String name, String heading, List<String> cells) {
        List<List<String>> wider = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            wider.add(and(rows.get(i), i < cells.size() ? cells.get(i) : ""));
        }
        return new FigureTable(and(names, name), and(headings, heading), wider);
    }

    private static List<String> and(List<String> first, String last) {
        List<String> all = new ArrayList<>(first);
        all.add(last);
        return all;
    }

    /** A number without exponent and without loss. */
    public static String exact(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
