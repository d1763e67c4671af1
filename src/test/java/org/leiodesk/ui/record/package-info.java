/** Tests of the package of the same name. */
@NullMarked
package org.leiodesk.ui.record;

import org.jspecify.annotations.NullMarked;
