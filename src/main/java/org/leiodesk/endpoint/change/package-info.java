/** What a change of what was collected would change of what is derived, before it is saved. */
@NullMarked
package org.leiodesk.endpoint.change;

import org.jspecify.annotations.NullMarked;
