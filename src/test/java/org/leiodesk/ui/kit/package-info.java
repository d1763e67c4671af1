/** Tests of the package of the same name. */
@NullMarked
package org.leiodesk.ui.kit;

import org.jspecify.annotations.NullMarked;
