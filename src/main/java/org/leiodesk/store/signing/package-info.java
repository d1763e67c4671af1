/** Reviews, signatures and holds in their tables, and the text that a signature hashes. */
@NullMarked
package org.leiodesk.store.signing;

import org.jspecify.annotations.NullMarked;
