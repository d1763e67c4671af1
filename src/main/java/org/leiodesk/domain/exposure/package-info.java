/** Treatment cycles and the doses planned and given. */
@NullMarked
package org.leiodesk.domain.exposure;

import org.jspecify.annotations.NullMarked;
