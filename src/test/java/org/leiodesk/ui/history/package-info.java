@NullMarked
package org.leiodesk.ui.history;

import org.jspecify.annotations.NullMarked;
