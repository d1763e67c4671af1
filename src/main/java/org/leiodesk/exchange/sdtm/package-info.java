/** SDTM tables as CSV, read into casebooks. */
@NullMarked
package org.leiodesk.exchange.sdtm;

import org.jspecify.annotations.NullMarked;
