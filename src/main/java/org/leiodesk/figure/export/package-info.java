/** Figures as files: SVG, PNG, PDF and CSV, each whole or not at all, the same bytes for the same data. */
@NullMarked
package org.leiodesk.figure.export;

import org.jspecify.annotations.NullMarked;
