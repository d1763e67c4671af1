@NullMarked
package org.leiodesk.figure;

import org.jspecify.annotations.NullMarked;
