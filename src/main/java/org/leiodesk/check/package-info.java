/** Edit checks: the list of all rules. Each rule is one small class that returns findings and never throws. */
@NullMarked
package org.leiodesk.check;

import org.jspecify.annotations.NullMarked;
