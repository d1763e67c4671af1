/** How each record of the domain lies in its table: one small class a record, listed in {@link org.leiodesk.store.record.Records}. */
@NullMarked
package org.leiodesk.store.record;

import org.jspecify.annotations.NullMarked;
