/** The lesion board of one subject: one row a lesion, one column a time point, everything derived live while typing. */
@NullMarked
package org.leiodesk.ui.board;

import org.jspecify.annotations.NullMarked;
