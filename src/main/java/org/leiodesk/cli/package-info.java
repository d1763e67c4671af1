/** The command line: the same services without a window. */
@NullMarked
package org.leiodesk.cli;

import org.jspecify.annotations.NullMarked;
