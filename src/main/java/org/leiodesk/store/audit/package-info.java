/** Changes that carry their audit entry: what every table of the store has in common. */
@NullMarked
package org.leiodesk.store.audit;

import org.jspecify.annotations.NullMarked;
