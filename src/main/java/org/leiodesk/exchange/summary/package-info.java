/** Summaries of an analysis as CSV: exposure, adverse events, subgroups. */
@NullMarked
package org.leiodesk.exchange.summary;

import org.jspecify.annotations.NullMarked;
