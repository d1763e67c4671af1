/** The rows of imported tables as they were read, gathered by subject, and the report that names every row that cannot be used. */
@NullMarked
package org.leiodesk.exchange.rows;

import org.jspecify.annotations.NullMarked;
