/** Tests of the package of the same name. */
@NullMarked
package org.leiodesk.ui.why;

import org.jspecify.annotations.NullMarked;
