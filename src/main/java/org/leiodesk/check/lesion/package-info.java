/** Edit checks of lesions and their measurements (recist.md section 1). */
@NullMarked
package org.leiodesk.check.lesion;

import org.jspecify.annotations.NullMarked;
