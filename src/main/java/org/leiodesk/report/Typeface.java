package org.leiodesk.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.leiodesk.figure.draw.Lettering;
import org.leiodesk.figure.export.PdfFaces;

/** The bundled face in one document, each weight embedded once. Characters that it lacks are replaced one by one. */
final class Typeface {
    private final PDFont regular;
    private final PDFont bold;

    Typeface(PDDocument document) {
        regular = PdfFaces.load(document, false);
        bold = PdfFaces.load(document, true);
    }

    PDFont font(boolean asBold) {
        return asBold ? bold : regular;
    }

    /** Width of a text in points. */
    double width(String text, double size, boolean asBold) {
        try {
            return font(asBold).getStringWidth(Lettering.printable(text)) / 1000.0 * size;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
