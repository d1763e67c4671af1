@NullMarked
package org.leiodesk.figure.draw;

import org.jspecify.annotations.NullMarked;
