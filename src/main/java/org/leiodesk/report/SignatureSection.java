package org.leiodesk.report;

import java.util.List;

/** Lines on which investigator and research nurse sign, never torn over two pages. */
final class SignatureSection {
    private static final double LINE = 34;

    private final ReportWords words;

    SignatureSection(ReportWords words) {
        this.words = words;
    }

    void draw(PageWriter page) {
        page.heading(words.get("section.signatures"), 2 * LINE + 30);
        page.paragraph(words.get("signature.statement"), 8);
        for (String role : List.of("signature.investigator", "signature.nurse")) {
            page.down(LINE);
            double baseline = page.y();
            double column = PageWriter.WIDTH / 4;
            page.text(PageWriter.LEFT, baseline, words.get(role), 8.5, true);
            blank(page, 1, column, words.get("signature.name"));
            blank(page, 2, column, words.get("signature.signature"));
            blank(page, 3, column, words.get("signature.date"));
        }
        page.down(12);
    }

    private static void blank(PageWriter page, int position, double column, String label) {
        double x = PageWriter.LEFT + position * column;
        page.rule(x, page.y() + 2, x + column - 12, page.y() + 2, 0.5);
        page.text(x, page.y() + 11, label, 7, false);
    }
}
