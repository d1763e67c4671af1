@NullMarked
package org.leiodesk.ui.backup;

import org.jspecify.annotations.NullMarked;
