/** Edit checks of cycles and doses (study.md, protocol settings). */
@NullMarked
package org.leiodesk.check.exposure;

import org.jspecify.annotations.NullMarked;
