/** The way in: main, wiring by hand, clock, logging, instance lock and the last-resort error dialog. */
@NullMarked
package org.leiodesk.boot;

import org.jspecify.annotations.NullMarked;
