/** CSV files: read strictly row by row, written whole or not at all, with cells that no spreadsheet runs as a formula. */
@NullMarked
package org.leiodesk.exchange.csv;

import org.jspecify.annotations.NullMarked;
