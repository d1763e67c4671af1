/** The journal of a study: an append-only file of encrypted frames, one a transaction, each bound to the one before by a keyed hash. */
@NullMarked
package org.leiodesk.store.journal;

import org.jspecify.annotations.NullMarked;
