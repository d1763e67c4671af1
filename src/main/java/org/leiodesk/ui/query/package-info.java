/** Raising, answering and closing queries in place, and queries in words. */
@NullMarked
package org.leiodesk.ui.query;

import org.jspecify.annotations.NullMarked;
