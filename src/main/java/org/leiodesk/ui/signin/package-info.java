/** Creating and opening a study, and signing in. */
@NullMarked
package org.leiodesk.ui.signin;

import org.jspecify.annotations.NullMarked;
