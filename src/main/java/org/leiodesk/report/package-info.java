/** Paper: what was collected and derived, as PDF with page numbers, headings and signature lines. */
@NullMarked
package org.leiodesk.report;

import org.jspecify.annotations.NullMarked;
