/** What figures are drawn with: colours, patterns, signs, lettering, axes and legend; it knows neither paper nor window. */
@NullMarked
package org.leiodesk.figure.flow;

import org.jspecify.annotations.NullMarked;
