/** Tests of the package of the same name. */
@NullMarked
package org.leiodesk.ui.patients;

import org.jspecify.annotations.NullMarked;
