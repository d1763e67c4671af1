/** Holds the program against docs/rooms.md: arrows, cycles, fences, sizes and texts. */
@NullMarked
package org.leiodesk.rooms;

import org.jspecify.annotations.NullMarked;
