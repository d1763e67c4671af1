package org.leiodesk.figure;

import java.math.BigDecimal;
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

    /** A number without exponent and without loss. */
    public static String exact(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
