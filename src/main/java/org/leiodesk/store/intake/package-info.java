/** Whole casebooks that come into a study together. */
@NullMarked
package org.leiodesk.store.intake;

import org.jspecify.annotations.NullMarked;
