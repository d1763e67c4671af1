/** The viewer of figures: draws them in the background and tells which subject the pointer or the keyboard is on. */
@NullMarked
package org.leiodesk.ui.figure;

import org.jspecify.annotations.NullMarked;
