package org.leiodesk.figure.export;

import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.file.Path;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Outcome;

/** Prints a PDF file that is there already through the print dialog of the system. */
public final class PdfPrinter {
    private PdfPrinter() {}

    /**
     * Asks for a printer and prints. Blocks until the dialog is closed and the pages are handed over; not to be called on the thread of the window.
     *
     * @param pdf the file
     * @param title name of the job
     * @return whether it was printed (false: the user chose not to); refused, with the place of the file, when there is no printer or no display
     * @throws LeiodeskException when the file cannot be read
     */
    public static Outcome<Boolean> print(Path pdf, String title) {
        return print(pdf, title, PrintServiceLookup.lookupPrintServices(null, null));
    }

    static Outcome<Boolean> print(Path pdf, String title, PrintService[] printers) {
        if (printers.length == 0) {
            return Outcome.refused(Finding.error("", "figure.print.noPrinter", pdf));
        }
        if (GraphicsEnvironment.isHeadless()) {
            return Outcome.refused(Finding.error("", "figure.print.noDisplay", pdf));
        }
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setJobName(title);
            job.setPageable(new PDFPageable(document));
            PrintRequestAttributeSet paper = new HashPrintRequestAttributeSet(MediaSizeName.ISO_A4);
            if (!job.printDialog(paper)) {
                return Outcome.done(false);
            }
            job.print(paper);
            return Outcome.done(true);
        } catch (PrinterException refused) {
            return Outcome.refused(Finding.error("", "figure.print.failed", pdf, String.valueOf(refused.getMessage())));
        } catch (IOException broken) {
            throw new LeiodeskException(ErrorCode.FILE_UNREADABLE, "Cannot read " + pdf, broken);
        }
    }
}
