/** The study file: one encrypted database with its key file, its migrations, its casebooks and its audit trail. The one room with SQL. */
@NullMarked
package org.leiodesk.store;

import org.jspecify.annotations.NullMarked;
