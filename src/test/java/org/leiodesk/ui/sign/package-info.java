@NullMarked
package org.leiodesk.ui.sign;

import org.jspecify.annotations.NullMarked;
