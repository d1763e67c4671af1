/** Queries: raised, answered, closed, opened again. */
@NullMarked
package org.leiodesk.service.query;

import org.jspecify.annotations.NullMarked;
