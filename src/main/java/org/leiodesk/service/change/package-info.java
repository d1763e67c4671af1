/** What a change would change, told before it is saved. */
@NullMarked
package org.leiodesk.service.change;

import org.jspecify.annotations.NullMarked;
