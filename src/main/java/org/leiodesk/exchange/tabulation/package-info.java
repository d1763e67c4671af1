/** Casebooks as SDTM tables: one class a domain. */
@NullMarked
package org.leiodesk.exchange.tabulation;

import org.jspecify.annotations.NullMarked;
