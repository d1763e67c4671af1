/** What several screens are put together from in the same way. */
@NullMarked
package org.leiodesk.ui.control;

import org.jspecify.annotations.NullMarked;
