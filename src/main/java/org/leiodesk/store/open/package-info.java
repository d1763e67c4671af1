/** Who has a study open: in this program, and told to others. */
@NullMarked
package org.leiodesk.store.open;

import org.jspecify.annotations.NullMarked;
