/** Protocol settings, and how the window looks. */
@NullMarked
package org.leiodesk.ui.settings;

import org.jspecify.annotations.NullMarked;
