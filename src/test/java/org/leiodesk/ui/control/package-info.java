/** Tests of the package of the same name. */
@NullMarked
package org.leiodesk.ui.control;

import org.jspecify.annotations.NullMarked;
