/** What a change would change of what is derived, shown before it is saved. */
@NullMarked
package org.leiodesk.ui.change;

import org.jspecify.annotations.NullMarked;
