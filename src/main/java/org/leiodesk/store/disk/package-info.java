/** What stands between a study and the disk: the files as they are reached, what can be told of them without the database engine, and which are open here. */
@NullMarked
package org.leiodesk.store.disk;

import org.jspecify.annotations.NullMarked;
