/** From results to the numbers of a figure: waterfall bars and swimmer lanes. */
@NullMarked
package org.leiodesk.endpoint.plot;

import org.jspecify.annotations.NullMarked;
