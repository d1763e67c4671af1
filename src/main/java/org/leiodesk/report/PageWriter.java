package org.leiodesk.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.leiodesk.figure.draw.Lettering;
import org.leiodesk.figure.draw.Paragraph;

/**
 * Writes A4 pages from the top down and turns the page when one is full. Heights are in points and measured from the top of the page. Who writes asks
 * for room first ({@link #ensure}).
 */
final class PageWriter implements AutoCloseable {
    static final double LEFT = 42;
    static final double WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    static final double LEADING = 1.4;

    private static final double TOP = 76;
    private static final double BOTTOM = PDRectangle.A4.getHeight() - 50;

    /** Room on an empty page. */
    static final double FULL = BOTTOM - TOP;

    private final PDDocument document;
    private final Typeface typeface;
    private PDPageContentStream page;
    private double y = TOP;

    PageWriter() {
        document = new PDDocument();
        document.setDocumentId(1L);
        typeface = new Typeface(document);
        page = newPage();
    }

    PDDocument document() {
        return document;
    }

    Typeface typeface() {
        return typeface;
    }

    /** Where the next line goes. */
    double y() {
        return y;
    }

    /** Room left on this page. */
    double room() {
        return BOTTOM - y;
    }

    /** Moves down. */
    void down(double height) {
        y += height;
    }

    /** Turns the page unless there is so much room, or the page is still empty. */
    boolean ensure(double height) {
        if (height <= room() || y <= TOP) {
            return false;
        }
        turn();
        return true;
    }

    /** Begins a new page. */
    void turn() {
        try {
            page.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        page = newPage();
        y = TOP;
    }

    /** A title over the whole width with a rule under it, kept with so much of what follows. */
    void heading(String text, double keepWith) {
        ensure(24 + keepWith);
        down(8);
        text(LEFT, y + 10, text, 11, true);
        down(15);
        rule(LEFT, y, LEFT + WIDTH, y, 0.8);
        down(5);
    }

    /** A paragraph over the whole width. */
    void paragraph(String text, double size) {
        for (String line : lines(text, WIDTH, size, false)) {
            ensure(size * LEADING);
            text(LEFT, y + size * 1.05, line, size, false);
            down(size * LEADING);
        }
    }

    /** Breaks a text, which may hold line breaks of its own, into lines of a width. */
    List<String> lines(String text, double width, double size, boolean bold) {
        return text.lines()
                .flatMap(line -> Paragraph.lines(line, width, part -> typeface.width(part, size, bold)).stream())
                .toList();
    }

    /** One line of text with its baseline at a height. */
    void text(double x, double baseline, String text, double size, boolean bold) {
        write(page, x, baseline, text, size, bold);
    }

    /** A straight line. */
    void rule(double fromX, double fromY, double toX, double toY, double width) {
        try {
            page.setLineWidth((float) width);
            page.moveTo((float) fromX, upwards(fromY));
            page.lineTo((float) toX, upwards(toY));
            page.stroke();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A grey ground behind what is written afterwards. */
    void ground(double x, double top, double width, double height, double grey) {
        try {
            page.setNonStrokingColor((float) grey);
            page.addRect((float) x, upwards(top + height), (float) width, (float) height);
            page.fill();
            page.setNonStrokingColor(0f);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Puts head and foot on every page and writes the document. */
    void finish(PageFrame frame, OutputStream out) throws IOException {
        page.close();
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            try (PDPageContentStream content =
                    new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true, true)) {
                Marks marks = new Marks(content);
                frame.draw(marks, i + 1, pages);
            }
        }
        document.save(out);
    }

    /** What a head or foot is drawn with. */
    final class Marks {
        private final PDPageContentStream content;

        private Marks(PDPageContentStream content) {
            this.content = content;
        }

        void left(double baseline, String text, double size, boolean bold) {
            write(content, LEFT, baseline, text, size, bold);
        }

        void right(double baseline, String text, double size, boolean bold) {
            write(content, LEFT + WIDTH - typeface.width(text, size, bold), baseline, text, size, bold);
        }

        void rule(double height) throws IOException {
            content.setLineWidth(0.5f);
            content.moveTo((float) LEFT, upwards(height));
            content.lineTo((float) (LEFT + WIDTH), upwards(height));
            content.stroke();
        }
    }

    /** Draws head and foot of one page. */
    @FunctionalInterface
    interface PageFrame {
        void draw(Marks marks, int page, int pages) throws IOException;
    }

    private void write(PDPageContentStream content, double x, double baseline, String text, double size, boolean bold) {
        String shown = Lettering.printable(text);
        if (shown.isEmpty()) {
            return;
        }
        try {
            content.beginText();
            content.setFont(typeface.font(bold), (float) size);
            content.newLineAtOffset((float) x, upwards(baseline));
            content.showText(shown);
            content.endText();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PDPageContentStream newPage() {
        PDPage added = new PDPage(PDRectangle.A4);
        document.addPage(added);
        try {
            return new PDPageContentStream(document, added);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static float upwards(double fromTop) {
        return (float) (PDRectangle.A4.getHeight() - fromTop);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
