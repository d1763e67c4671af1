/** Tests of the package of the same name. */
@NullMarked
package org.leiodesk.ui.settings;

import org.jspecify.annotations.NullMarked;
