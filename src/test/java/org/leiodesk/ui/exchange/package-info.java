/** Tests of the package of the same name. */
@NullMarked
package org.leiodesk.ui.exchange;

import org.jspecify.annotations.NullMarked;
