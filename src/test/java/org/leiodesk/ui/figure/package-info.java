/** The viewer of figures under a headless toolkit. */
@NullMarked
package org.leiodesk.ui.figure;

import org.jspecify.annotations.NullMarked;
