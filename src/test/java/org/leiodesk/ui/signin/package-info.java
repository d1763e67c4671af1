/** Tests of the package of the same name. */
@NullMarked
package org.leiodesk.ui.signin;

import org.jspecify.annotations.NullMarked;
