/** Tests of the package of the same name. */
@NullMarked
package org.leiodesk.ui.field;

import org.jspecify.annotations.NullMarked;
