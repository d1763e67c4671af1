package org.leiodesk.figure.hard;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.draw.Lettering;

/** Where each word of a figure comes to lie when it is drawn, and in which size. */
final class WordsOnPaper extends PdfBoxGraphics2D {
    /** Letters of the bundled face reach so far above and below the line, as parts of their size. */
    private static final double ABOVE = 0.74;

    private static final double BELOW = 0.02;

    /**
     * Words.
     *
     * @param place around their letters, on the page
     * @param size as it is drawn
     */
    record Words(String text, Rectangle2D place, double size) {}

    private final List<Words> all = new ArrayList<>();
    private boolean missingGlyph;

    private WordsOnPaper(PDDocument paper, double width, double height) throws IOException {
        super(paper, (float) width, (float) height);
    }

    static WordsOnPaper of(Figure figure, double width, double height) {
        try (PDDocument paper = new PDDocument()) {
            WordsOnPaper drawn = new WordsOnPaper(paper, width, height);
            figure.paint(drawn, new Rectangle2D.Double(0, 0, width, height));
            drawn.dispose();
            return drawn;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void drawString(String text, float x, float y) {
        add(text, getFont(), x, y);
    }

    @Override
    public void drawString(String text, int x, int y) {
        add(text, getFont(), x, y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw new AssertionError("No figure writes attributed text");
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            missingGlyph |= glyphs.getGlyphCode(i) == glyphs.getFont().getMissingGlyphCode();
        }
        add("(turned words)", glyphs.getFont(), glyphs.getLogicalBounds().getWidth(), x, y);
    }

    private void add(String text, Font font, double x, double y) {
        missingGlyph |= font.canDisplayUpTo(text) >= 0 || text.indexOf(Lettering.MISSING) >= 0;
        add(text, font, Lettering.width(font, text), x, y);
    }

    private void add(String text, Font font, double width, double x, double y) {
        if (!text.isBlank()) {
            AffineTransform place = getTransform();
            double size = font.getSize2D();
            Rectangle2D flat = new Rectangle2D.Double(x, y - ABOVE * size, width, (ABOVE + BELOW) * size);
            all.add(new Words(
                    text,
                    place.createTransformedShape(flat).getBounds2D(),
                    size * Math.sqrt(Math.abs(place.getDeterminant()))));
        }
    }

    List<Words> all() {
        return all;
    }

    /** Whether a box or a substitute stands for a character. */
    boolean isMissingAGlyph() {
        return missingGlyph;
    }

    /** Pairs of words of which one covers a part of the other. */
    List<String> overlaps() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int k = i + 1; k < all.size(); k++) {
                Rectangle2D both =
                        all.get(i).place().createIntersection(all.get(k).place());
                if (both.getWidth() > 0.3 && both.getHeight() > 0.3) {
                    found.add(all.get(i).text() + " | " + all.get(k).text() + " " + both);
                }
            }
        }
        return found;
    }

    /** Words of which a part lies outside of the page. */
    List<String> outside(double width, double height) {
        Rectangle2D page = new Rectangle2D.Double(-0.5, -0.5, width + 1, height + 1);
        return all.stream()
                .filter(each -> !page.contains(each.place()))
                .map(each -> each.text() + " " + each.place())
                .toList();
    }
}
