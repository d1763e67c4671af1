/** Protocol settings as a JSON file (exchange.md, "Protocol file"). */
@NullMarked
package org.leiodesk.exchange.protocol;

import org.jspecify.annotations.NullMarked;
