package org.leiodesk.ui.casebook;

/**
 * What the button Print does.
 *
 * @param savePdf asks where, and writes the CRF summary as PDF
 * @param print makes the CRF summary and opens the print dialog of the system
 */
public record PrintActions(Runnable savePdf, Runnable print) {}
