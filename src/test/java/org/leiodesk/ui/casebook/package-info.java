@NullMarked
package org.leiodesk.ui.casebook;

import org.jspecify.annotations.NullMarked;
