/** Why a derived value is what it is, opened in place under whatever shows the value: down to the record, and on to where it is entered. */
@NullMarked
package org.leiodesk.ui.why;

import org.jspecify.annotations.NullMarked;
