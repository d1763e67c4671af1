@NullMarked
package org.leiodesk.store.backup;

import org.jspecify.annotations.NullMarked;
