/** The window: rooms, finding, saving, work under way, help; and what opens which screen. */
@NullMarked
package org.leiodesk.ui.shell;

import org.jspecify.annotations.NullMarked;
