/** RECIST 1.1 as pure functions: sums, nadir, responses at a time point, best response (recist.md). */
@NullMarked
package org.leiodesk.recist;

import org.jspecify.annotations.NullMarked;
