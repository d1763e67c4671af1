/** Tests of the package of the same name. */
@NullMarked
package org.leiodesk.ui.shell;

import org.jspecify.annotations.NullMarked;
