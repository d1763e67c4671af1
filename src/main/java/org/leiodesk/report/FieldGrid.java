package org.leiodesk.report;

import java.util.ArrayList;
import java.util.List;

/** Labels with their values, two pairs a line. */
final class FieldGrid {
    private record Field(String label, String value) {}

    private static final double SIZE = 8.5;
    private static final double LABEL = PageWriter.WIDTH * 0.19;
    private static final double VALUE = PageWriter.WIDTH * 0.30;

    private final List<Field> fields = new ArrayList<>();

    FieldGrid field(String label, String value) {
        fields.add(new Field(label, value));
        return this;
    }

    void draw(PageWriter page) {
        for (int i = 0; i < fields.size(); i += 2) {
            List<Field> pair = fields.subList(i, Math.min(i + 2, fields.size()));
            int lines = 1;
            for (Field field : pair) {
                lines = Math.max(
                        lines, page.lines(field.label(), LABEL - 4, SIZE, false).size());
                lines = Math.max(
                        lines, page.lines(field.value(), VALUE - 6, SIZE, true).size());
            }
            double height = lines * SIZE * PageWriter.LEADING + 2;
            page.ensure(height);
            for (int k = 0; k < pair.size(); k++) {
                double x = PageWriter.LEFT + k * (PageWriter.WIDTH / 2 + 4);
                write(page, x, pair.get(k).label(), LABEL - 4, false);
                write(page, x + LABEL, pair.get(k).value(), VALUE - 6, true);
            }
            page.down(height);
        }
    }

    private static void write(PageWriter page, double x, String text, double width, boolean bold) {
        double baseline = page.y() + SIZE * 1.07;
        for (String line : page.lines(text, width, SIZE, bold)) {
            page.text(x, baseline, line, SIZE, bold);
            baseline += SIZE * PageWriter.LEADING;
        }
    }
}
