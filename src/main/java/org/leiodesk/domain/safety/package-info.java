/** Adverse events and concomitant medication. */
@NullMarked
package org.leiodesk.domain.safety;

import org.jspecify.annotations.NullMarked;
