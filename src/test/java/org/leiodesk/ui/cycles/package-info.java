@NullMarked
package org.leiodesk.ui.cycles;

import org.jspecify.annotations.NullMarked;
