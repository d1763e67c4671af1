/**
 * Dates as the records of one subject give them at the data cut-off: first and last dose, new therapy, death, last known alive. Each names its
 * record.
 */
@NullMarked
package org.leiodesk.endpoint.dates;

import org.jspecify.annotations.NullMarked;
