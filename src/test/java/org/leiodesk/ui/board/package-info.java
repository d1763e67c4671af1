/** Tests of the lesion board: the view model without a toolkit, the view by keyboard and in pictures. */
@NullMarked
package org.leiodesk.ui.board;

import org.jspecify.annotations.NullMarked;
