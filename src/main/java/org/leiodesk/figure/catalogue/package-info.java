/** Which figures there are, and how each is made from an analysis. */
@NullMarked
package org.leiodesk.figure.catalogue;

import org.jspecify.annotations.NullMarked;
