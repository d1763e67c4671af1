/** Backups: where they go, making them, what is in them, restoring, and the one that is made on closing. */
@NullMarked
package org.leiodesk.ui.backup;

import org.jspecify.annotations.NullMarked;
