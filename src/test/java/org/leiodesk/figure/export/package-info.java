@NullMarked
package org.leiodesk.figure.export;

import org.jspecify.annotations.NullMarked;
