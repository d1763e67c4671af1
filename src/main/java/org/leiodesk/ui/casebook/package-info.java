/** A patient’s casebook: the line at its head, what happened and what is missing, the baseline. */
@NullMarked
package org.leiodesk.ui.casebook;

import org.jspecify.annotations.NullMarked;
