/** Queries and their steps in the database. */
@NullMarked
package org.leiodesk.store.query;

import org.jspecify.annotations.NullMarked;
