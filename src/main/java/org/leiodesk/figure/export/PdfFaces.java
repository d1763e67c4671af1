package org.leiodesk.figure.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.leiodesk.figure.draw.Lettering;

/** The bundled faces for PDF: read once, embedded in each document as a subset. They are read by one document at a time: {@link #LOCK}. */
public final class PdfFaces {
    /** Held by who writes a document with these faces: the library does not promise that two may read a face at a time. */
    static final Object LOCK = new Object();

    private PdfFaces() {}

    /** A face for one document. To be called once a document and face: each call embeds the face anew. */
    public static PDFont load(PDDocument document, boolean bold) {
        try {
            return PDType0Font.load(document, bold ? Files.BOLD : Files.REGULAR, true);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final class Files {
        static final TrueTypeFont REGULAR = read(false);
        static final TrueTypeFont BOLD = read(true);

        private static TrueTypeFont read(boolean bold) {
            try (InputStream file = Lettering.open(bold)) {
                TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(file));
                face.setEnableGsub(false);
                return face;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
