/** The key file of a study: a random study key, wrapped once for each account with a key made from the password. */
@NullMarked
package org.leiodesk.store.key;

import org.jspecify.annotations.NullMarked;
