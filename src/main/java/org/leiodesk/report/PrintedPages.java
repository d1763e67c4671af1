package org.leiodesk.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads back what stands on pages that were printed into a file. */
public final class PrintedPages {
    private PrintedPages() {}

    /**
     * The pages on which a word does not stand, such as the latest hash at the foot.
     *
     * @return their numbers from 1
     * @throws IOException when this is no PDF that can be read
     */
    public static List<Integer> without(String word, byte[] pdf) throws IOException {
        List<Integer> missing = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                if (!stripper.getText(document).contains(word)) {
                    missing.add(page);
                }
            }
        }
        return missing;
    }
}
