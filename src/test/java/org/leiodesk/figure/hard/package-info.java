@NullMarked
package org.leiodesk.figure.hard;

import org.jspecify.annotations.NullMarked;
