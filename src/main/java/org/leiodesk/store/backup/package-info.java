/** Backups of a study as files: their manifest, how they are written and read, which are kept, and where they had better not lie. */
@NullMarked
package org.leiodesk.store.backup;

import org.jspecify.annotations.NullMarked;
