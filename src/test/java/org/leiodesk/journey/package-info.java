/** One subject from consent to the printed casebook, through the services. */
@NullMarked
package org.leiodesk.journey;

import org.jspecify.annotations.NullMarked;
