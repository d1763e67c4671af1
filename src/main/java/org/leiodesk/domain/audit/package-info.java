/** Who changed which record, when, how and why. */
@NullMarked
package org.leiodesk.domain.audit;

import org.jspecify.annotations.NullMarked;
