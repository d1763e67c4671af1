/** Tests of the package of the same name. */
@NullMarked
package org.leiodesk.ui.change;

import org.jspecify.annotations.NullMarked;
