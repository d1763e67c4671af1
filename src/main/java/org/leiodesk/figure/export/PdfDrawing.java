package org.leiodesk.figure.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.draw.Lettering;

/** One figure on one page of its own size. The document states no date, so that the same figure gives the same bytes. */
final class PdfDrawing {
    private PdfDrawing() {}

    static void write(Figure figure, double width, double height, OutputStream out) throws IOException {
        synchronized (PdfFaces.LOCK) {
            writeAlone(figure, width, height, out);
        }
    }

    private static void writeAlone(Figure figure, double width, double height, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(1L);
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(figure.title());
            about.setSubject(figure.altText());
            about.setProducer("Leiodesk");
            document.setDocumentInformation(about);
            document.getDocumentCatalog()
                    .setLanguage(figure.options().language().locale().toLanguageTag());
            PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
            document.addPage(page);
            PdfBoxGraphics2DFontTextDrawer lettering = new PdfBoxGraphics2DFontTextDrawer();
            lettering.registerFont(Lettering.regular(1).getFontName(), PdfFaces.load(document, false));
            lettering.registerFont(Lettering.bold(1).getFontName(), PdfFaces.load(document, true));
            PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, (float) width, (float) height);
            try {
                g.setFontTextDrawer(lettering);
                figure.paint(g, new Rectangle2D.Double(0, 0, width, height));
            } finally {
                g.dispose();
                lettering.close();
            }
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(g.getXFormObject());
            }
            document.save(out);
        }
    }
}
