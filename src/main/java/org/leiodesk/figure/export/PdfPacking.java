package org.leiodesk.figure.export;

import org.apache.pdfbox.filter.Filter;

/** How tightly what is written as PDF is packed. */
public final class PdfPacking {
    private static final String LEVEL = "3";

    private PdfPacking() {}

    /**
     * Packs lightly from now on, everything that this process writes as PDF: the library asks a property of the process. Packing tightly took more than half of
     * the time of a figure of 500 subjects.
     */
    public static void light() {
        System.setProperty(Filter.SYSPROP_DEFLATELEVEL, LEVEL);
    }
}
