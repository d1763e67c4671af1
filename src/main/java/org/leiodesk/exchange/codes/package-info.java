/** The codes of the standards, and what they are called here. */
@NullMarked
package org.leiodesk.exchange.codes;

import org.jspecify.annotations.NullMarked;
