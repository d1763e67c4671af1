/** Tests of the package of the same name. */
@NullMarked
package org.leiodesk.domain.audit;

import org.jspecify.annotations.NullMarked;
