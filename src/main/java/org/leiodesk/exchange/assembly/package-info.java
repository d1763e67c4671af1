/** Makes the casebook of a subject from the rows that were read of it. */
@NullMarked
package org.leiodesk.exchange.assembly;

import org.jspecify.annotations.NullMarked;
