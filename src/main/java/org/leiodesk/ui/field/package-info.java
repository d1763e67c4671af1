/** Fields of a form, each an entry (what was typed, what it means, what is wrong with it; no control) and its control. */
@NullMarked
package org.leiodesk.ui.field;

import org.jspecify.annotations.NullMarked;
