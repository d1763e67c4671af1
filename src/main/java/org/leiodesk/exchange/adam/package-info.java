/** Analysis results as ADaM tables in CSV (exchange.md, "ADaM out"). */
@NullMarked
package org.leiodesk.exchange.adam;

import org.jspecify.annotations.NullMarked;
