/** What a change would change of what is derived, and why it is made, before it is saved. */
@NullMarked
package org.leiodesk.ui.change;

import org.jspecify.annotations.NullMarked;
